import { useEffect, useState } from 'react'

/** What was typed, once the typing rests: what is asked of the server while someone types. */
export function useRested<Value>(typed: Value, milliseconds = 250): Value {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), milliseconds)
    return () => clearTimeout(timer)
  }, [typed, milliseconds])
  return rested
}

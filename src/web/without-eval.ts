import { z } from 'zod'

// Schemas are otherwise compiled with `new Function`, which the content security policy refuses, loudly.
z.config({ jitless: true })

import { z } from 'zod'
import { count } from '../given.contract.ts'
import { type NeverFeature, neverFeatures } from './product-limit.rules.ts'

const features = Object.keys(neverFeatures) as [NeverFeature, ...NeverFeature[]]

export const limitGiven = {
  'product-limit': z.strictObject({
    feature: z.enum([...features, 'photos']),
    emergency: z.boolean().optional().describe('for safety or in an emergency'),
    photos: count.optional().describe('photos to one record'),
    carriesPlace: z.boolean().optional().describe('photos that carry the place they were taken'),
  }),
}

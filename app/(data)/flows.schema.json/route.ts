import { flowsSchema } from '../flows-schema';

export const dynamic = 'force-static';

export const GET = (): Response => Response.json(flowsSchema);

// GET /v1/sealing-key: the public key that files waiting on a device are sealed to. No secret, the same for everybody.
import { operation } from '../platform/operation.ts';
import { sealingPair } from '../platform/sealing-key.ts';

export const getSealingKey = operation(async (c) => c.json({ key: (await sealingPair(c.env.DATA_KEY)).publicKey }));

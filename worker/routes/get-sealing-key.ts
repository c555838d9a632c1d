// GET /v1/sealing-key: the public key that files waiting on a device are sealed to. No secret, the same for everybody.
import { operation } from '../operation.ts';
import { sealingPair } from '../sealing-key.ts';

export const getSealingKey = operation(async (c) => c.json({ key: (await sealingPair(c.env.DATA_KEY)).publicKey }));

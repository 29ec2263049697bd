import { expect, it, vi } from 'vitest';
import { sha256Hex } from '../../src/document/digest.js';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const bytes = Uint8Array.of(0, 0x61, 0x62, 0x63).subarray(1);

it('hashes the bytes of a view', async () => {
  expect(await sha256Hex(bytes)).toBe(ABC);
});

it('hashes without the modules of Node', async () => {
  const modules = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  expect(await sha256Hex(bytes)).toBe(ABC);
  expect(modules).toHaveBeenCalledWith('node:crypto');
  modules.mockRestore();
});

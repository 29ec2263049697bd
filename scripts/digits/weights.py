#!/usr/bin/env python3
"""Writes trained networks as data for the library.

  python3 scripts/digits/weights.py digits|strips NETWORK [NETWORK ...]
"""
import base64
import os
import sys

import numpy as np
import torch

from nets import Digits, Strips

HOME = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../src/readers/scan/hand')
TEXT = """/** Written by `scripts/digits/weights.py`: see docs/handwriting.md for what it learnt from. */
import type {{ Layer, Stored }} from './network.js';

export const {prefix}LAYERS: readonly Layer[] = [
{layers}];

export const {prefix}MEMBERS: readonly Stored[] = [
{members}];
"""


def arrays(path):
    """(weights, biases) of the layers."""
    state = {key.split('.', 1)[1]: value.numpy() for key, value in torch.load(path).items()}
    return [(state[f'{i}.weight'], state[f'{i}.bias']) for i in range(len(state) // 2)]


def member(path):
    numbers, weights = b'', b''
    for values, biases in arrays(path):
        flat = values.reshape(len(values), -1)
        factors = np.maximum(np.abs(flat).max(1), 1e-9) / 127
        weights += np.round(flat / factors[:, None]).astype(np.int8).tobytes()
        numbers += factors.astype('<f4').tobytes() + biases.astype('<f4').tobytes()
    text = lambda data: base64.b64encode(data).decode()
    return f"  {{\n    numbers:\n      '{text(numbers)}',\n    weights:\n      '{text(weights)}',\n  }},\n"


def rows(path, shapes):
    for (w, _), (tall, wide, above, beside, down, across) in zip(arrays(path), shapes):
        inputs = w[0].size // (tall * wide)
        yield (
            f'  {{ from: {inputs}, to: {len(w)}, tall: {tall}, wide: {wide}, '
            f'above: {above}, beside: {beside}, down: {down}, across: {across} }},\n'
        )


kind, *paths = sys.argv[1:]
file, net, prefix = {
    'digits': ('weights.data.ts', Digits, ''),
    'strips': ('stripWeights.data.ts', Strips, 'STRIP_'),
}[kind]
with open(os.path.join(HOME, file), 'w', encoding='utf-8') as out:
    layers, members = ''.join(rows(paths[0], net.SHAPES)), ''.join(map(member, paths))
    out.write(TEXT.format(prefix=prefix, layers=layers, members=members))

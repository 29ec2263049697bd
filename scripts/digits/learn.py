#!/usr/bin/env python3
"""Trains a network that reads writing by hand, from what scripts/digits/examples.mjs wrote.

  python3 scripts/digits/learn.py digits|strips --examples DIR --test FILE --out FILE [--steps 12000] [--seed 1] [--go-on FILE]

Needs PyTorch (Debian: python3-torch). DIR holds files of examples, `*.bin`. Prints the part of FILE that is read right.
"""
import argparse
import glob
import math
import os

import numpy as np
import torch
import torch.nn.functional as F

from nets import BLANK, DIGIT_SIDE, MOST_DIGITS, NO_DIGIT, STRIP, Digits, Strips

BATCH = 64


def load(kind, path):
    """Pictures (count, 1, height, width) of bytes and their labels."""
    height, width = (DIGIT_SIDE, DIGIT_SIDE) if kind == 'digits' else STRIP
    told = 1 if kind == 'digits' else 1 + MOST_DIGITS
    data = np.fromfile(path, dtype=np.uint8).reshape(-1, height * width + told)
    pictures = data[:, : height * width].reshape(-1, 1, height, width)
    return pictures, data[:, height * width :].astype(np.int64)


def loss_of(kind, net, pictures, labels):
    told = net(torch.from_numpy(pictures).float() / 255)
    if kind == 'digits':
        return F.cross_entropy(told, torch.from_numpy(labels[:, 0]), label_smoothing=0.005)
    counts = torch.from_numpy(labels[:, 0])
    digits = torch.cat([torch.from_numpy(row[1 : 1 + row[0]]) for row in labels])
    columns = torch.full((len(labels),), told.shape[0], dtype=torch.long)
    return F.ctc_loss(told, digits, columns, counts, blank=BLANK, reduction='none').mean()


def texts(told):
    """The likeliest sign of every column, the same ones side by side as one."""
    for row in told.argmax(2).T.tolist():
        yield [sign for at, sign in enumerate(row) if sign != BLANK and (at == 0 or row[at - 1] != sign)]


def right(kind, net, pictures, labels):
    net.eval()
    good = count = 0
    with torch.no_grad():
        for at in range(0, len(pictures), 250):
            told = net(torch.from_numpy(pictures[at : at + 250]).float() / 255)
            rows = labels[at : at + 250]
            read = told.argmax(1, keepdim=True).tolist() if kind == 'digits' else texts(told)
            wanted = rows.tolist() if kind == 'digits' else [row[1 : 1 + row[0]].tolist() for row in rows]
            pairs = [pair for pair in zip(read, wanted) if NO_DIGIT not in pair[1]]
            good += sum(one == other for one, other in pairs)
            count += len(pairs)
    net.train()
    return good / count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('kind', choices=['digits', 'strips'])
    for name in ('--examples', '--test', '--out'):
        parser.add_argument(name, required=True)
    parser.add_argument('--steps', type=int, default=12000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--go-on')
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    random = np.random.default_rng(given.seed)
    net = Digits() if given.kind == 'digits' else Strips()
    if given.go_on:
        net.load_state_dict(torch.load(given.go_on))
    rate = 7e-4 if given.go_on else 2e-3
    optimizer = torch.optim.Adam(net.parameters(), lr=rate)
    test = load(given.kind, given.test)
    files = sorted(glob.glob(os.path.join(given.examples, '*.bin')))
    step = 0
    while step < given.steps:
        for path in random.permutation(files):
            pictures, labels = load(given.kind, path)
            total = 0.0
            batches = np.array_split(random.permutation(len(pictures)), max(1, len(pictures) // BATCH))
            for batch in batches[: given.steps - step]:
                step += 1
                bend = 0.5 + 0.5 * math.cos(math.pi * step / given.steps)
                for group in optimizer.param_groups:
                    group['lr'] = rate * min(1, step / 200) * (bend + 0.01)
                optimizer.zero_grad()
                loss = loss_of(given.kind, net, pictures[batch], labels[batch])
                loss.backward()
                torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
                optimizer.step()
                total += float(loss)
            print(f'step {step}  loss {total / len(batches):.4f}  right {right(given.kind, net, *test):.4f}', flush=True)
            torch.save(net.state_dict(), given.out)
            if step >= given.steps:
                break


if __name__ == '__main__':
    main()

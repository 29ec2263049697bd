"""The networks that read writing by hand, as src/readers/scan/hand runs them: one for a digit, one for a whole number."""
import torch.nn as nn
import torch.nn.functional as F

DIGIT_SIDE = 24
STRIP = (28, 112)
MOST_DIGITS = 5
# Signs of a column of a strip: ten digits, what is no digit, and nothing.
NO_DIGIT, BLANK, SIGNS = 10, 11, 12


# SHAPES: height and width of the kernel, emptiness above and beside, and how many cells go on as one, down and across.


def first_layers():
    sizes = [1, 16, 32, 48]
    return [nn.Conv2d(a, b, 3, padding=1) for a, b in zip(sizes, sizes[1:])]


class Digits(nn.Module):
    """Scores of the digits 0 to 9 and of no digit, from pictures of 24 by 24."""

    # Neurons that see all of the layer before are kernels as large as that.
    SHAPES = [(3, 3, 1, 1, 2, 2)] * 3 + [(3, 3, 0, 0, 1, 1), (1, 1, 0, 0, 1, 1)]

    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(
            [
                *first_layers(),
                nn.Linear(48 * 9, 80),
                nn.Linear(80, NO_DIGIT + 1),
            ]
        )

    def forward(self, x):
        for layer in self.layers[:3]:
            x = F.max_pool2d(F.relu(layer(x)), 2)
        x = F.dropout(x.flatten(1), 0.15, self.training)
        return self.layers[4](F.relu(self.layers[3](x)))


class Strips(nn.Module):
    """Logarithms of the probabilities of the signs of 56 columns, from pictures of 28 by 112: (56, batch, 12)."""

    SHAPES = [
        (3, 3, 1, 1, 2, 2),
        (3, 3, 1, 1, 2, 1),
        (3, 3, 1, 1, 2, 1),
        (3, 3, 0, 1, 1, 1),
        (1, 5, 0, 2, 1, 1),
        (1, 1, 0, 0, 1, 1),
    ]

    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(
            [
                *first_layers(),
                nn.Conv2d(48, 64, 3, padding=(0, 1)),
                nn.Conv2d(64, 64, (1, 5), padding=(0, 2)),
                nn.Conv2d(64, SIGNS, 1),
            ]
        )

    def forward(self, x):
        for index, layer in enumerate(self.layers[:5]):
            *_, down, across = self.SHAPES[index]
            x = F.max_pool2d(F.relu(layer(x)), (down, across))
            if index == 3:
                x = F.dropout(x, 0.1, self.training)
        return F.log_softmax(self.layers[5](x)[:, :, 0], 1).permute(2, 0, 1)

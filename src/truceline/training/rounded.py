"""Linear layers that learn with the rounding they will be run with.

Weights in seven bits, a scale for each output, and inputs in eight, a scale for each window:
so ONNX Runtime runs them. Seven bits, so that two products added in sixteen bits, as is done
on processors without VNNI, never run over, and every processor finds the same.
"""

import torch
from torch import Tensor, nn

# ONNX Runtime takes 64 for seven bits.
_WEIGHT_STEPS = 64
_INPUT_STEPS = 255


class RoundedLinear(nn.Linear):  # type: ignore[misc,unused-ignore]  # torch is untyped here
    """A linear layer that rounds as it runs once ``is_rounded`` is set."""

    is_rounded = False

    def forward(self, given: Tensor) -> Tensor:
        """The layer's output, rounded or exact."""
        if not self.is_rounded:
            return super().forward(given)
        return nn.functional.linear(
            _rounded_inputs(given), _rounded_weights(self.weight), self.bias
        )


def with_rounded_layers(network: nn.Module) -> None:
    """Puts a layer that can round in place of every linear one, with the same weights."""
    for name, child in network.named_children():
        if type(child) is nn.Linear:
            layer = RoundedLinear(child.in_features, child.out_features)
            layer.weight, layer.bias = child.weight, child.bias
            setattr(network, name, layer)
        else:
            with_rounded_layers(child)


def set_rounding(network: nn.Module, *, is_rounded: bool) -> None:
    """Switches the rounding of all layers that can."""
    for module in network.modules():
        if isinstance(module, RoundedLinear):
            module.is_rounded = is_rounded


def _rounded_weights(weights: Tensor) -> Tensor:
    with torch.no_grad():
        step = weights.abs().amax(1, keepdim=True).clamp(min=1e-8) / _WEIGHT_STEPS
        rounded = torch.round(weights / step) * step
    return _as_if(weights, rounded)


def _rounded_inputs(given: Tensor) -> Tensor:
    with torch.no_grad():
        within = tuple(range(1, given.dim()))
        low = given.amin(within, keepdim=True).clamp(max=0)
        high = given.amax(within, keepdim=True).clamp(min=0)
        step = (high - low).clamp(min=1e-8) / _INPUT_STEPS
        zero = torch.round(-low / step)
        whole = (torch.round(given / step) + zero).clamp(0, _INPUT_STEPS)
        rounded = (whole - zero) * step
    return _as_if(given, rounded)


def _as_if(exact: Tensor, rounded: Tensor) -> Tensor:
    """The rounded numbers forward, and back as if they had not been rounded."""
    return exact + (rounded - exact).detach()

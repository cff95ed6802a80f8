"""Layers that round: within their steps, each by its own scale, and unseen by learning."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn

from truceline.training.rounded import (
    RoundedLinear,
    set_rounding,
    with_rounded_layers,
)

# Seven bits with a sign, and eight bits from the lowest to the highest.
WEIGHT_STEPS = 64
INPUT_STEPS = 255
SIZE = 4

numbers = st.integers(-10_000, 10_000).map(lambda hundredths: hundredths / 100)
rows = st.lists(numbers, min_size=SIZE, max_size=SIZE)
tables = st.lists(rows, min_size=SIZE, max_size=SIZE).map(torch.tensor)


def _layer(weights: Tensor) -> RoundedLinear:
    layer = RoundedLinear(SIZE, SIZE, bias=False)
    layer.weight = nn.Parameter(weights.clone())
    layer.is_rounded = True
    return layer


def _rounded_weights(weights: Tensor) -> Tensor:
    """The weights as the layer uses them: ones and noughts are no rounded inputs."""
    return _layer(weights)(torch.eye(SIZE).unsqueeze(0))[0].T.detach()


def _rounded_inputs(windows: Tensor) -> Tensor:
    """The inputs as the layer uses them: weights of one and nought are not rounded."""
    return _layer(torch.eye(SIZE))(windows).detach()


@given(tables)
def test_weights_are_whole_steps_of_the_largest_of_their_output(table: Tensor) -> None:
    largest = table.abs().amax(1, keepdim=True).clamp(min=1e-2)
    steps = _rounded_weights(table) / largest * WEIGHT_STEPS
    assert torch.allclose(steps, steps.round(), atol=1e-3)
    assert steps.abs().max() <= WEIGHT_STEPS + 1e-3


@given(tables)
def test_weights_are_off_by_half_a_step_at_most(table: Tensor) -> None:
    step = table.abs().amax(1, keepdim=True) / WEIGHT_STEPS
    off = (_rounded_weights(table) - table).abs()
    assert bool((off <= step * 0.501 + 1e-5).all())


@given(tables)
def test_inputs_are_off_by_half_a_step_of_their_window_at_most(table: Tensor) -> None:
    step = (table.amax().clamp(min=0) - table.amin().clamp(max=0)) / INPUT_STEPS
    off = (_rounded_inputs(table.unsqueeze(0))[0] - table).abs()
    assert bool((off <= step * 0.501 + 1e-4).all())


@pytest.mark.parametrize(
    ("lowest", "highest"), [(-3.0, 8.0), (10.0, 11.0), (-11.0, -10.0)]
)
def test_inputs_are_whole_steps_of_a_scale_that_holds_nought(
    lowest: float, highest: float
) -> None:
    window = torch.linspace(lowest, highest, 10 * SIZE).reshape(1, -1, SIZE)
    step = (max(highest, 0) - min(lowest, 0)) / INPUT_STEPS
    steps = _rounded_inputs(window) / step
    assert torch.allclose(steps, steps.round(), atol=1e-2)


def test_inputs_take_as_many_values_as_eight_bits_have_and_nought_is_one() -> None:
    # A step of one; both ends lie half a step off, and one must give way.
    many = torch.linspace(-63.5, 191.5, 1000 * SIZE).reshape(1, -1, SIZE)
    many[0, 0, 0] = 0.0
    rounded = _rounded_inputs(many)
    assert len(rounded.unique()) == INPUT_STEPS + 1
    assert rounded[0, 0, 0] == 0.0


def test_weights_take_as_many_values_as_seven_bits_with_a_sign_have() -> None:
    layer = RoundedLinear(1000, 1, bias=False)
    layer.weight = nn.Parameter(torch.linspace(-1, 1, 1000).reshape(1, -1))
    layer.is_rounded = True
    rounded = layer(torch.eye(1000).unsqueeze(0))
    assert len(rounded.detach().unique()) == 2 * WEIGHT_STEPS + 1


def test_a_window_is_rounded_the_same_whatever_stands_beside_it() -> None:
    torch.manual_seed(1)
    window = torch.randn(1, 3, SIZE)
    beside = torch.cat([window, 1000 * torch.randn(1, 3, SIZE)])
    assert torch.equal(_rounded_inputs(beside)[:1], _rounded_inputs(window))


def test_the_words_of_a_window_share_its_scale() -> None:
    small, large = torch.full((1, 1, SIZE), 0.1), torch.full((1, 1, SIZE), 100.0)
    together = _rounded_inputs(torch.cat([small, large], dim=1))
    assert bool((together[0, 0] == 0).all())
    assert torch.allclose(_rounded_inputs(small), small)


def test_each_output_has_a_scale_of_its_own() -> None:
    table = torch.full((SIZE, SIZE), 0.1)
    table[1] = 100.0
    assert torch.allclose(_rounded_weights(table), table)


def test_learning_passes_through_as_if_nothing_had_been_rounded() -> None:
    torch.manual_seed(1)
    table, window = torch.randn(SIZE, SIZE), torch.randn(1, 3, SIZE)
    layer, given_ = _layer(table), window.clone().requires_grad_()
    layer(given_).sum().backward()
    assert given_.grad is not None
    assert layer.weight.grad is not None
    by_input = _rounded_weights(table).sum(0).expand(3, SIZE)
    by_weight = _rounded_inputs(window)[0].sum(0).expand(SIZE, SIZE)
    assert torch.allclose(given_.grad[0], by_input, atol=1e-5)
    assert torch.allclose(layer.weight.grad, by_weight, atol=1e-5)


def test_nothing_is_rounded_until_it_is_asked_for() -> None:
    torch.manual_seed(1)
    plain = nn.Linear(SIZE, SIZE)
    layer = RoundedLinear(SIZE, SIZE)
    layer.load_state_dict(plain.state_dict())
    window = torch.randn(1, 3, SIZE)
    assert torch.equal(layer(window), plain(window))
    layer.is_rounded = True
    assert not torch.equal(layer(window), plain(window))


class _Deep(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.top = nn.Linear(SIZE, SIZE)
        self.below = nn.Sequential(nn.Linear(SIZE, SIZE), nn.LayerNorm(SIZE))

    def forward(self, given_: Tensor) -> Tensor:
        return self.below(self.top(given_))


def test_every_linear_layer_is_replaced_with_the_same_weights_and_no_other() -> None:
    network = _Deep()
    before = dict(network.named_parameters())
    with_rounded_layers(network)
    assert type(network.top) is RoundedLinear
    assert type(network.below[0]) is RoundedLinear
    assert type(network.below[1]) is nn.LayerNorm
    after = dict(network.named_parameters())
    assert after.keys() == before.keys()
    assert all(after[name] is before[name] for name in before)


@pytest.mark.parametrize("is_rounded", [True, False])
def test_rounding_is_switched_for_all_layers_at_once(*, is_rounded: bool) -> None:
    network = _Deep()
    with_rounded_layers(network)
    set_rounding(network, is_rounded=not is_rounded)
    set_rounding(network, is_rounded=is_rounded)
    assert network.top.is_rounded is is_rounded
    assert network.below[0].is_rounded is is_rounded

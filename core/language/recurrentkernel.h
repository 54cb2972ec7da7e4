// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/**
 * The arithmetic of a network of long short-term memories that read forwards and backwards (Hochreiter & Schmidhuber
 * 1997), once for each set of instructions that processors know. Nothing here allocates beyond matrices of its own or
 * keeps anything; safe on any thread.
 */
namespace sourcelight::language
{

/// The layers of a network: matrices stored column by column.
struct RecurrentLayers {
    static constexpr std::size_t most = 3;
    struct Direction {
        const float *input = nullptr;  ///< 4 hidden x the layer's input; gates in, forget, candidate, out
        const float *hidden = nullptr; ///< 4 hidden x hidden
        const float *bias = nullptr;   ///< 4 hidden
    };
    Direction directions[2 * most]; ///< forwards and backwards of the first layer, of the second, ...
    const float *output = nullptr;  ///< labels x 2 hidden
    const float *outputBias = nullptr;
    std::ptrdiff_t layers = 0;
    std::ptrdiff_t inputs = 0; ///< of the first layer
    std::ptrdiff_t hidden = 0;
    std::ptrdiff_t labels = 0;
};

/// Sequences side by side, the longest first: the columns of the first tokens of all, then of the second tokens of
/// those that have one, and so on.
struct PackedSteps {
    const std::ptrdiff_t *begin = nullptr; ///< column of each step's first token
    const std::ptrdiff_t *count = nullptr; ///< of each step's tokens
    std::ptrdiff_t steps = 0;
    std::ptrdiff_t columns = 0;
};

/// Turns @p input (a column for each token) into @p scores (a column of a number for each label).
using RecurrentKernel = void (*)(
    const RecurrentLayers &layers, const PackedSteps &steps, const float *input, float *scores);

/// What processors know beyond what all of their kind do.
enum class InstructionSet : std::uint8_t { Baseline, Avx2, Avx512 };

/// Whether this processor and this build know @p set.
[[nodiscard]] bool isAvailable(InstructionSet set);
[[nodiscard]] InstructionSet bestInstructionSet();
/// The kernel for @p set, which must be available.
[[nodiscard]] RecurrentKernel recurrentKernel(InstructionSet set);

} // namespace sourcelight::language

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/recurrentkernel.h"

#include <array>

#define SOURCELIGHT_EIGEN EigenBaseline
#define SOURCELIGHT_KERNEL runBaseline
#include "core/language/recurrentkernel.inc"

namespace sourcelight::language
{

#ifdef SOURCELIGHT_X86_KERNELS
// recurrentkernel-avx2.cpp, recurrentkernel-avx512.cpp
void runAvx2(const RecurrentLayers &layers, const PackedSteps &steps, const float *input, float *scores);
void runAvx512(const RecurrentLayers &layers, const PackedSteps &steps, const float *input, float *scores);
#endif

bool isAvailable(InstructionSet set)
{
    switch (set) {
    case InstructionSet::Baseline:
        return true;
#ifdef SOURCELIGHT_X86_KERNELS
    case InstructionSet::Avx2:
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    case InstructionSet::Avx512:
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vl") && isAvailable(InstructionSet::Avx2);
#endif
    default:
        return false;
    }
}

InstructionSet bestInstructionSet()
{
    using enum InstructionSet;
    return isAvailable(Avx512) ? Avx512 : isAvailable(Avx2) ? Avx2 : Baseline;
}

RecurrentKernel recurrentKernel(InstructionSet set)
{
    switch (set) {
#ifdef SOURCELIGHT_X86_KERNELS
    case InstructionSet::Avx2:
        return runAvx2;
    case InstructionSet::Avx512:
        return runAvx512;
#endif
    default:
        return runBaseline;
    }
}

} // namespace sourcelight::language

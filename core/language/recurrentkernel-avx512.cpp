// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/recurrentkernel.h"

#define SOURCELIGHT_EIGEN EigenAvx512
#define SOURCELIGHT_KERNEL runAvx512
#include "core/language/recurrentkernel.inc"

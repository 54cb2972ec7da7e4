// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/recurrentkernel.h"

#define SOURCELIGHT_EIGEN EigenAvx2
#define SOURCELIGHT_KERNEL runAvx2
#include "core/language/recurrentkernel.inc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"

#include <QPromise>

namespace sourcelight::ui
{

/// Of progress, as QFuture counts it.
inline constexpr int progressSteps = 1000;

/// Tells @p promise, which must outlive it, how far a work is, until @p stop.
template <typename Result> [[nodiscard]] Progress progressOf(QPromise<Result> &promise, const std::stop_token &stop)
{
    promise.setProgressRange(0, progressSteps);
    return {.stop = stop, .report = [&promise](double share) { promise.setProgressValue(int(share * progressSteps)); }};
}

} // namespace sourcelight::ui

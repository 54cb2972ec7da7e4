// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace sourcelight
{

/**
 * What long work in the core takes along: a way to be stopped and a way to tell how far it is. The core starts no
 * threads; `report` is called on the thread that does the work, with a share in [0, 1], never falling.
 */
struct Progress {
    std::stop_token stop;
    std::function<void(double)> report;

    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
    void tell(double share) const
    {
        if (report)
            report(share);
    }
};

} // namespace sourcelight

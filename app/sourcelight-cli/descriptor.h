// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sourcelight::cli
{

/// After a read or write that failed: true where @p file was only interrupted, or is in non-blocking mode and was not
/// ready; then waits until it is ready for @p events (POLLIN or POLLOUT).
[[nodiscard]] bool isOnlyBusy(int file, short events);

} // namespace sourcelight::cli

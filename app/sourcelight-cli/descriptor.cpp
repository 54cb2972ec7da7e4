// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/descriptor.h"

#include <poll.h>

#include <cerrno>

namespace sourcelight::cli
{

bool isOnlyBusy(int file, short events)
{
    if (errno == EAGAIN || errno == EWOULDBLOCK) {
        pollfd ready{file, events, 0};
        return ::poll(&ready, 1, -1) >= 0 || errno == EINTR;
    }
    return errno == EINTR;
}

} // namespace sourcelight::cli

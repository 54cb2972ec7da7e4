// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standardinput.h"

#include "core/reading/reading.h"

#include <QString>

#include <array>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace sourcelight::ui
{

Expected<QByteArray> readStandardInput(const Progress &progress)
{
    constexpr int patience = 100; // milliseconds between two looks at the stop token
    const QString name = QStringLiteral("standard input");
    QByteArray bytes;
    std::array<char, 65536> piece;
    while (!progress.cancelled()) {
        pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        if (poll(&input, 1, patience) == 0)
            continue;
        const ssize_t count = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (count == 0)
            return bytes;
        if (count < 0 && errno != EINTR)
            return std::unexpected(Error{ErrorCode::CannotRead, qt_error_string(errno), name});
        if (count > 0)
            bytes.append(piece.data(), count);
        if (bytes.size() > reading::largestFile)
            return std::unexpected(Error{ErrorCode::TooLarge, {}, name});
    }
    return std::unexpected(Error{ErrorCode::Cancelled, {}, name});
}

} // namespace sourcelight::ui

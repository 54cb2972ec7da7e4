// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace sourcelight::reading
{

/// True where the bytes open as pictures, archives, programs, sound, databases or PDF documents do.
[[nodiscard]] bool hasBinarySignature(QByteArrayView bytes);

/// True where the beginning of a decoded file holds more control characters than any text does.
[[nodiscard]] bool looksBinary(QStringView text);

} // namespace sourcelight::reading

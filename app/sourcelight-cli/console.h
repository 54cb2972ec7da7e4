// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QStringList>

namespace sourcelight::cli
{

/// What the program ends with: a part of its contract.
enum ExitStatus { AllDone = 0, SomeFailed = 1, WrongUsage = 2 };

/**
 * Standard output and standard error, and how it went so far. Bytes are written through at once, so that what reads a
 * pause in the stream has all that came before it. One thread at a time.
 */
class Console
{
public:
    /// Writes @p bytes to standard output. False, with a message, once that cannot be done.
    [[nodiscard]] bool write(QByteArrayView bytes);

    /// Tells on standard error what failed.
    void fail(const Error &error);
    void fail(const QString &sentence);

    [[nodiscard]] ExitStatus status() const { return m_status; }

private:
    ExitStatus m_status = AllDone;
};

/// One line on standard error, under the program's name.
void complain(const QString &sentence);

/// Says what is wrong with the command line, and where help is. Returns WrongUsage.
[[nodiscard]] int wrongUsage(const QString &verb, const QString &sentence);

} // namespace sourcelight::cli

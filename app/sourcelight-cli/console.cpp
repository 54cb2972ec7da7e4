// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/console.h"

#include "app/sourcelight-cli/descriptor.h"
#include "core/model/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <poll.h>
#include <unistd.h>

#include <cstdio>

namespace sourcelight::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Complaints {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::cli)
};

constexpr auto program = "sourcelight-cli"_L1;

/// Names of files and fields come from outside; what would steer the terminal is spelt out.
QString printable(const QString &sentence)
{
    static const QRegularExpression steering(uR"([\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}])"_s);
    QString printed = sentence;
    for (auto found = steering.match(printed); found.hasMatch(); found = steering.match(printed, found.capturedStart()))
        printed.replace(found.capturedStart(), 1, u"\\u%1"_s.arg(found.captured()[0].unicode(), 4, 16, '0'_L1));
    return printed;
}

} // namespace

bool Console::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (written < 0 && isOnlyBusy(STDOUT_FILENO, POLLOUT))
            continue;
        if (written < 0) {
            fail({ErrorCode::CannotWrite, qt_error_string(errno), Complaints::tr("standard output")});
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

void Console::fail(const Error &error)
{
    const QString help =
        error.code == ErrorCode::UnknownFields ? u' ' + Complaints::tr("Use --fields text=NAME.") : QString();
    fail(sentenceFor(error) + help);
}

void Console::fail(const QString &sentence)
{
    complain(sentence);
    m_status = SomeFailed;
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "%s: %s\n", program.data(), qUtf8Printable(printable(sentence)));
}

int wrongUsage(const QString &verb, const QString &sentence)
{
    complain(sentence);
    const QString call = verb.isEmpty() ? QString(program) : program + u' ' + verb;
    std::fprintf(stderr, "%s\n", qUtf8Printable(Complaints::tr("Help: %1 --help").arg(call)));
    return WrongUsage;
}

} // namespace sourcelight::cli

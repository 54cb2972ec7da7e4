// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/linereader.h"

#include "app/sourcelight-cli/descriptor.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace sourcelight::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype chunk = qsizetype(256) * 1024;

struct Lines {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::cli)
};

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
        return ErrorCode::NoPermission;
    case EISDIR:
        return ErrorCode::IsFolder;
    default:
        return ErrorCode::CannotRead;
    }
}

/// Appends what @p file has ready to @p bytes; 0 at its end, -1 on failure.
qsizetype readSome(int file, QByteArray &bytes)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + chunk);
    ssize_t read = 0;
    do {
        read = ::read(file, bytes.data() + before, size_t(chunk));
    } while (read < 0 && isOnlyBusy(file, POLLIN));
    bytes.truncate(before + std::max<ssize_t>(read, 0));
    return read;
}

} // namespace

LineReader::~LineReader()
{
    if (m_file > STDIN_FILENO)
        ::close(m_file);
}

Expected<void> LineReader::open(const QString &path)
{
    m_name = path == u"-" ? nameOfStandardInput() : path;
    m_file = path == u"-" ? STDIN_FILENO : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat status{};
    if (m_file < 0 || ::fstat(m_file, &status) != 0)
        return std::unexpected(Error{codeOf(errno), qt_error_string(errno), m_name});
    if (S_ISDIR(status.st_mode))
        return std::unexpected(Error{ErrorCode::IsFolder, {}, m_name});
    return {};
}

Expected<bool> LineReader::next(QByteArray &line)
{
    bool tooLong = false;
    while (true) {
        const qsizetype end = m_bytes.indexOf('\n', m_scanned);
        const bool isLast = end < 0 && m_atEnd;
        if (end >= 0 || isLast) {
            if (isLast && m_begin == m_bytes.size() && !tooLong)
                return false;
            line = m_bytes.sliced(m_begin, (isLast ? m_bytes.size() : end) - m_begin);
            m_begin = m_scanned = isLast ? m_bytes.size() : end + 1;
            ++m_lineNumber;
            if (tooLong || line.size() > longestLine) {
                const QString limit = QString::number(longestLine >> 20);
                return std::unexpected(error(ErrorCode::TooLarge, Lines::tr("longer than %1 MiB").arg(limit)));
            }
            return true;
        }
        m_scanned = m_bytes.size();
        if (m_scanned - m_begin > longestLine) {
            tooLong = true;
            m_begin = m_scanned;
        }
        if (Expected<void> filled = fill(); !filled)
            return std::unexpected(filled.error());
    }
}

QString LineReader::place() const
{
    return Lines::tr("%1, line %2").arg(m_name).arg(m_lineNumber);
}

Expected<void> LineReader::fill()
{
    m_bytes.remove(0, m_begin);
    m_scanned -= m_begin;
    m_begin = 0;
    const qsizetype read = readSome(m_file, m_bytes);
    if (read < 0)
        return std::unexpected(Error{codeOf(errno), qt_error_string(errno), m_name});
    m_atEnd = read == 0;
    return {};
}

QString nameOfStandardInput()
{
    return u"stdin"_s;
}

Expected<QByteArray> readStandardInput(qint64 largest)
{
    QByteArray bytes;
    while (true) {
        const qsizetype read = readSome(STDIN_FILENO, bytes);
        if (read < 0)
            return std::unexpected(Error{codeOf(errno), qt_error_string(errno), nameOfStandardInput()});
        if (read == 0)
            return bytes;
        if (bytes.size() > largest)
            return std::unexpected(Error{ErrorCode::TooLarge, {}, nameOfStandardInput()});
    }
}

} // namespace sourcelight::cli

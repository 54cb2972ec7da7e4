// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/email.h"

#include "core/reading/cleantext.h"
#include "core/reading/completion.h"
#include "core/reading/html.h"
#include "core/reading/mailtext.h"
#include "core/reading/metadata.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::email
{

namespace
{

bool opensMessage(QByteArrayView line)
{
    static const QRegularExpression pattern(u"^From \\S.*\\d{4}\\s*$"_s);
    constexpr qsizetype longest = 300;
    return line.startsWith("From ") && line.size() < longest &&
           pattern.match(QString::fromLatin1(line).trimmed()).hasMatch();
}

QByteArrayView firstLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end < 0 ? bytes : bytes.first(end);
}

/// Where the messages of a mail box begin: at "From " lines that open it or follow an empty line.
std::vector<qsizetype> beginningsOf(QByteArrayView box)
{
    std::vector<qsizetype> begins;
    bool afterEmpty = true;
    for (qsizetype at = 0; at < box.size();) {
        const QByteArrayView line = firstLine(box.sliced(at));
        if (afterEmpty && opensMessage(line))
            begins.push_back(at);
        afterEmpty = line.trimmed().isEmpty();
        at += line.size() + 1;
    }
    return begins;
}

/// A message without the line before it, and with the ">" gone that kept its own lines from looking like that one.
QByteArray messageOf(QByteArrayView piece)
{
    QByteArray message = piece.sliced(std::min(firstLine(piece).size() + 1, piece.size())).toByteArray();
    message.replace("\n>From ", "\nFrom ");
    return message;
}

Expected<void> readMail(const RawFile &file, const QByteArray &message, QLatin1StringView format,
    const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    Expected<Mail> mail = reading::readMail(message);
    if (!mail)
        return failed(mail.error(), file);
    mail->subject = cleaned(mail->subject, options.mendMojibake);
    Expected<Article> article = articleOf(*mail, options, progress);
    if (!article)
        return failed(article.error(), file);
    return deliver(*std::move(article), {}, format, file, options, sink, progress);
}

bool hasPage(const RawFile &file)
{
    constexpr qsizetype headSize = qsizetype(16) * 1024;
    const QByteArray head = file.bytes.first(std::min(file.bytes.size(), headSize)).toLower();
    return head.contains("snapshot-content-location:") || head.contains("<saved by ") ||
           (head.contains("multipart/related") && hasSuffix(file, pageSuffixes));
}

} // namespace

double recogniseMessage(const RawFile &file)
{
    return opensAsMail(file.bytes) ? 0.9 : 0.0;
}

Expected<void> readMessage(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    return readMail(file, file.bytes, messageId, options, sink, progress);
}

double recogniseBox(const RawFile &file)
{
    const QByteArrayView line = firstLine(file.bytes);
    const QByteArrayView bytes(file.bytes);
    return opensMessage(line) && opensAsMail(bytes.sliced(std::min(line.size() + 1, bytes.size()))) ? 0.95 : 0.0;
}

Expected<void> readBox(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const QByteArrayView box(file.bytes);
    std::vector<qsizetype> begins = beginningsOf(box);
    if (begins.empty())
        return failed({ErrorCode::Malformed, {}, {}}, file);
    const size_t count = begins.size();
    begins.push_back(box.size());
    std::optional<Error> first;
    bool stopped = false;
    for (size_t i = 0; i < count && !stopped; ++i) {
        const auto give = [&](ReadArticle read) {
            if (count > 1)
                read.article.id += u'#' + QString::number(i + 1);
            stopped = !sink(std::move(read));
            return !stopped;
        };
        const QByteArray message = messageOf(box.sliced(begins[i], begins[i + 1] - begins[i]));
        const RawFile piece{file.path, file.name, message, file.budget};
        const Expected<void> read = readMail(piece, message, boxId, options, give, {progress.stop, {}});
        if (progress.cancelled())
            return failed({ErrorCode::Cancelled, {}, {}}, file);
        if (!read && !first && (read.error().code != ErrorCode::Empty || count == 1))
            first = read.error();
        progress.tell(double(i + 1) / double(count));
    }
    if (first)
        return failed(*first, file);
    return {};
}

double recognisePage(const RawFile &file)
{
    return opensAsMail(file.bytes) && hasPage(file) ? 0.95 : 0.0;
}

Expected<void> readPage(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const Expected<Mail> mail = reading::readMail(file.bytes);
    if (!mail)
        return failed(mail.error(), file);
    const std::optional<MailPart> &part = mail->html;
    if (!part)
        return failed({ErrorCode::Malformed, u"HTML"_s, {}}, file);
    const auto give = [&](ReadArticle read) {
        read.article.source.format = pageId;
        read.article.origins.clear();
        complete(read.article, {.url = mail->location}, MetadataOrigin::MailHeader);
        return sink(std::move(read));
    };
    const RawFile page{file.path, file.name, part->bytes, file.budget};
    return html::read(page, options, give, progress);
}

} // namespace sourcelight::reading::email

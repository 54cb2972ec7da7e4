// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mailmessage.h"

#include <KMime/Message>
#include <KMime/Util>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// The boundary that a line declares or, where its value stands elsewhere, something that no line will match. Nothing
/// for other lines.
std::optional<QByteArray> boundaryIn(QByteArrayView line)
{
    static const QRegularExpression whole(
        u"\\bboundary\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(
        u"^(?:content-type\\s*:.*|\\s.*)\\bboundary\\s*(?:[=(*]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 1'000;
    const QString text = QString::fromLatin1(line.first(std::min(line.size(), longest)))
                             .trimmed()
                             .prepend(line.front() == ' ' || line.front() == '\t' ? u" "_s : u""_s);
    if (const auto match = whole.match(text); match.hasMatch())
        return (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).toLatin1();
    return part.match(text).hasMatch() ? std::optional<QByteArray>(QByteArray()) : std::nullopt;
}

bool holds(QByteArrayView line, QByteArrayView word)
{
    return std::search(line.begin(), line.end(), word.begin(), word.end(),
               [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + ('a' - 'A')) : a) == b; }) != line.end();
}

/// How deep parts may nest at most, found without parsing: the boundaries declared whose parent goes on no more.
class DepthMeter
{
public:
    void take(QByteArrayView line);
    [[nodiscard]] qsizetype deepest() const { return m_deepest; }

private:
    std::vector<QByteArray> m_open; ///< boundaries; empty for a message attached and where it is not known
    qsizetype m_deepest = 0;
};

void DepthMeter::take(QByteArrayView line)
{
    if (line.startsWith("--")) {
        const QByteArrayView mark = line.sliced(2).trimmed();
        for (size_t i = m_open.size(); i > 0; --i) {
            const QByteArray &boundary = m_open[i - 1];
            if (boundary.isEmpty() || !mark.startsWith(boundary))
                continue;
            const QByteArrayView rest = mark.sliced(boundary.size());
            if (!rest.isEmpty() && rest != "--")
                continue;
            m_open.resize(rest.isEmpty() ? i : i - 1);
            return;
        }
        return;
    }
    if (holds(line, "boundary")) {
        if (auto boundary = boundaryIn(line))
            m_open.push_back(*std::move(boundary));
    } else if (holds(line, "message/rfc822")) {
        m_open.emplace_back();
    }
    m_deepest = std::max(m_deepest, qsizetype(m_open.size()));
}

bool nestsTooDeep(QByteArrayView bytes)
{
    DepthMeter meter;
    for (qsizetype at = 0; at < bytes.size() && meter.deepest() <= deepestMail;) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        meter.take(bytes.sliced(at, next - at));
        at = next;
    }
    return meter.deepest() > deepestMail;
}

bool isAttachment(const KMime::Content &part)
{
    const auto *disposition = part.contentDisposition();
    return disposition && disposition->disposition() == KMime::Headers::CDattachment;
}

MailPart partOf(const KMime::Content &part)
{
    MailPart result{part.decodedContent(), {}, false};
    if (const auto *type = part.contentType()) {
        result.charset = type->parameter(QByteArrayView("charset"));
        result.flowed = type->parameter(QByteArrayView("format")).compare("flowed"_L1, Qt::CaseInsensitive) == 0;
    }
    return result;
}

/// Finds the text of a message among its parts. False where it is encrypted.
bool findText(const KMime::Content &root, Mail &mail)
{
    std::vector<const KMime::Content *> waiting{&root};
    while (!waiting.empty()) {
        const KMime::Content *part = waiting.back();
        waiting.pop_back();
        const auto *header = part->contentType();
        const QByteArray type = header ? header->mimeType().toLower() : QByteArray();
        if (type == "multipart/encrypted" || type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime")
            return false;
        if (type.startsWith("multipart/")) {
            const auto parts = part->contents();
            for (size_t i = parts.size(); i > 0; --i)
                waiting.push_back(parts[i - 1]);
        } else if (isAttachment(*part)) {
            continue;
        } else if ((type.isEmpty() || type == "text/plain") && !mail.plain) {
            mail.plain = partOf(*part);
        } else if ((type == "text/html" || type == "application/xhtml+xml") && !mail.html) {
            mail.html = partOf(*part);
        }
    }
    return true;
}

QString headerText(const KMime::Content &message, const char *name)
{
    const auto *header = message.headerByType(name);
    return header ? header->asUnicodeString().simplified() : QString();
}

QStringList sendersOf(const KMime::Message &message)
{
    QStringList names;
    if (const auto *from = message.from()) {
        for (const auto mailboxes = from->mailboxes(); const auto &mailbox : mailboxes)
            names.append(mailbox.hasName() ? mailbox.name().simplified() : QString::fromUtf8(mailbox.address()));
    }
    names.removeAll(QString());
    return names;
}

} // namespace

Expected<Mail> readMail(const QByteArray &bytes)
{
    // A mail holds no NUL (RFC 5322). KMime finds a header by what stands before one, and takes it for another class.
    const QByteArray lines = KMime::CRLFtoLF(bytes).replace('\0', ' ');
    if (nestsTooDeep(lines))
        return std::unexpected(Error{ErrorCode::Malformed, {}, {}});
    KMime::Message message;
    message.setContent(lines);
    message.parse();
    const KMime::Message &parsed = message;

    Mail mail;
    mail.subject = headerText(parsed, "Subject");
    mail.from = sendersOf(parsed);
    if (const auto *date = parsed.date(); date && date->dateTime().isValid()) {
        mail.date = date->asUnicodeString().simplified();
        mail.published = date->dateTime().toString(Qt::ISODate);
    }
    mail.location = headerText(parsed, "Snapshot-Content-Location");
    mail.reply = parsed.inReplyTo() || parsed.references();
    mail.toList = parsed.headerByType("List-Unsubscribe");
    if (!findText(parsed, mail))
        return std::unexpected(Error{ErrorCode::Encrypted, {}, {}});
    return mail;
}

bool opensAsMail(QByteArrayView bytes)
{
    static const QRegularExpression known(
        u"^(?:From|To|Subject|Date|Message-ID|Received|Return-Path|Reply-To|Delivered-To|MIME-Version|Content-Type|X-[\\w-]+):"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(u"^[\\x21-\\x39\\x3b-\\x7e]+:"_s);
    constexpr qsizetype headSize = qsizetype(16) * 1024;
    constexpr int fewest = 3;
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), headSize)));
    int found = 0;
    bool sender = false;
    for (const auto lines = QStringView(head).split(u'\n'); const QStringView line : lines) {
        if (line.trimmed().isEmpty())
            break;
        if (line.front() == u' ' || line.front() == u'\t')
            continue;
        if (!header.matchView(line).hasMatch())
            return false;
        found += known.matchView(line).hasMatch();
        sender = sender || line.startsWith("From:"_L1, Qt::CaseInsensitive) ||
                 line.startsWith("MIME-Version:"_L1, Qt::CaseInsensitive);
    }
    return found >= fewest && sender;
}

} // namespace sourcelight::reading

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

/// KMime, made safe for hostile messages.
namespace sourcelight::reading
{

/// Parts nested deeper than this are an error: no program writes them, and each level is copied.
inline constexpr qsizetype deepestMail = 50;

/// A part of a message that holds text, with its transfer encoding undone.
struct MailPart {
    QByteArray bytes;
    QString charset;     ///< as declared; empty where it is not
    bool flowed = false; ///< lines that end in a space go on in the next (RFC 3676)
};

/// A message (RFC 5322, MIME). Empty where it says nothing.
struct Mail {
    QString subject;
    QStringList from;  ///< names, or addresses where there are none
    QString date;      ///< as it stands in the header
    QString published; ///< the same as ISO 8601
    QString location;  ///< the address of a saved page
    bool reply = false;
    bool toList = false; ///< a newsletter or a mailing list
    std::optional<MailPart> plain;
    std::optional<MailPart> html;
};

/**
 * Reads a message: its headers, and the first part of plain text and the first HTML part that are not attachments.
 * Pictures, attachments and messages attached are passed over; nothing is fetched. Errors, whose `where` is left to the
 * caller: Malformed where parts nest too deep, Encrypted.
 */
[[nodiscard]] Expected<Mail> readMail(const QByteArray &bytes);

/// True where @p bytes begin with the headers of a message.
[[nodiscard]] bool opensAsMail(QByteArrayView bytes);

} // namespace sourcelight::reading

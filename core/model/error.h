// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QString>

#include <expected>

namespace sourcelight
{

/// What went wrong. The interface turns a code into a sentence in the reader's language.
enum class ErrorCode {
    NotFound,
    IsFolder,
    NotRegularFile, ///< a pipe, socket or device
    NoPermission,
    CannotRead,
    Changed, ///< no longer what it was when it was read
    CannotWrite,
    Empty,
    FramesOnly,   ///< a page that shows other pages in frames, and no text; the detail lists them
    PicturesOnly, ///< pages of pictures, of text perhaps, but no text
    Binary,       ///< no reader takes these bytes for text
    TooLarge,
    UnsupportedFormat,
    UnknownFields,   ///< a corpus, and no field of its entries is known to hold a text; the detail lists them
    Encrypted,       ///< protected by a password, or by a shop's key
    Malformed,       ///< the file claims a format and breaks its rules
    MissingResource, ///< a lexicon or model of the installation is missing or damaged
    OtherVersion,    ///< a file of an older or newer version of the program
    Cancelled,
};

/// A failure, as a value. `detail` is the technical part (a system message, a parser's complaint), never a full
/// sentence.
struct Error {
    ErrorCode code = ErrorCode::CannotRead;
    QString detail;
    QString where; ///< a path, or a path and a line

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Expected = std::expected<T, Error>;

/// Odd input that could be read all the same.
enum class DiagnosticCode {
    InvalidEncoding, ///< bytes that the character set does not know became U+FFFD
    NulCharacters,   ///< NUL characters became U+FFFD
    EncodingGuessed, ///< the character set was not declared and the guess is weak
    LongLine,
    NumberTooLarge,
    ContradictoryRange,
    SeveralArticles,    ///< of the articles on a page only the main one was read
    IncompleteFile,     ///< the file is damaged or ends early, some of its text may be missing
    PagesWithoutText,   ///< some pages hold pictures of text at most
    ImpossibleDate,     ///< a day that the calendar does not have, kept as written
    Mojibake,           ///< UTF-8 that was once read as Windows-1252, left as it is; its span is the first such run
    ReorderingControls, ///< characters that are not seen show the text in another order than it stands
    NotEnglish,         ///< the text is in another language, told as its BCP 47 tag: only its digits were analysed
};

/// Told beside a result, not instead of it.
struct Diagnostic {
    DiagnosticCode code = DiagnosticCode::InvalidEncoding;
    QString detail;
    Span span; ///< in Article::text; empty where it is about the whole

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

} // namespace sourcelight

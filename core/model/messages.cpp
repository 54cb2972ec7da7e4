// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/messages.h"

#include <QCoreApplication>

namespace sourcelight
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::Messages)
};

/// "%1" is the place, "%2" the technical detail in brackets with a space before it, or nothing.
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Messages::tr("“%1” does not exist; check its name and folder.");
    case ErrorCode::IsFolder:
        return Messages::tr("“%1” is a folder; choose the articles in it instead.");
    case ErrorCode::NotRegularFile:
        return Messages::tr("“%1” is a pipe or a device, not a file; save the article as a file first.");
    case ErrorCode::NoPermission:
        return Messages::tr("“%1” may not be read by you; change its permissions or ask its owner.");
    case ErrorCode::CannotRead:
        return Messages::tr("“%1” cannot be read%2; check the disk and try again.");
    case ErrorCode::Changed:
        return Messages::tr("“%1” has changed since it was opened; reload it.");
    case ErrorCode::CannotWrite:
        return Messages::tr("“%1” cannot be written%2; choose another place or make room.");
    case ErrorCode::Empty:
        return Messages::tr("“%1” holds no text; choose a file with an article in it.");
    case ErrorCode::FramesOnly:
        return Messages::tr("“%1” only shows other pages in frames%2; open the one that holds the article.");
    case ErrorCode::PicturesOnly:
        return Messages::tr("“%1” holds pictures of text only; run it through text recognition (OCR) first.");
    case ErrorCode::Binary:
        return Messages::tr("“%1” does not hold text; save the article as plain text, Markdown or HTML first.");
    case ErrorCode::TooLarge:
        return Messages::tr("“%1” is too large%2; split it into smaller files.");
    case ErrorCode::UnsupportedFormat:
        return Messages::tr("“%1” has a format that Sourcelight does not know%2; save it in one that it does.");
    case ErrorCode::UnknownFields:
        return Messages::tr("“%1” has no field that is known to hold the text%2; name the one that does.");
    case ErrorCode::Encrypted:
        return Messages::tr("“%1” is protected by a password%2; save it without one first.");
    case ErrorCode::Malformed:
        return Messages::tr("“%1” breaks the rules of its format%2; repair it or save it again.");
    case ErrorCode::MissingResource:
        return Messages::tr("“%1”, a part of Sourcelight, is missing or damaged%2; install Sourcelight again.");
    case ErrorCode::OtherVersion:
        return Messages::tr("“%1” belongs to another version of Sourcelight%2; install one version as a whole.");
    case ErrorCode::Cancelled:
        return Messages::tr("“%1” was stopped before its end; start it again for the whole.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::InvalidEncoding:
        return Messages::tr("Some bytes are no characters in this encoding and show as �%1.");
    case DiagnosticCode::NulCharacters:
        return Messages::tr("The text holds NUL characters, which show as �%1.");
    case DiagnosticCode::EncodingGuessed:
        return Messages::tr("The character encoding is a guess%1; accented letters may be wrong.");
    case DiagnosticCode::LongLine:
        return Messages::tr("The text has an unusually long line%1.");
    case DiagnosticCode::NumberTooLarge:
        return Messages::tr("A number is too large to be held%1.");
    case DiagnosticCode::ContradictoryRange:
        return Messages::tr("A range ends below its beginning%1.");
    case DiagnosticCode::SeveralArticles:
        return Messages::tr("The page holds several articles%1; only the main one is shown.");
    case DiagnosticCode::IncompleteFile:
        return Messages::tr("The file is damaged or ends early%1; some of its text may be missing.");
    case DiagnosticCode::PagesWithoutText:
        return Messages::tr("Some pages hold no text, only pictures of it or nothing%1.");
    case DiagnosticCode::ImpossibleDate:
        return Messages::tr("A date names a day that the calendar does not have%1.");
    case DiagnosticCode::Mojibake:
        return Messages::tr("Some letters look as if UTF-8 had been read as Windows-1252%1.");
    case DiagnosticCode::ReorderingControls:
        return Messages::tr("Hidden characters show some of the text in another order than it stands%1.");
    case DiagnosticCode::NotEnglish:
        return Messages::tr("The text is not in English%1; only its numbers in digits were analysed.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString inBrackets(const QString &detail)
{
    return detail.isEmpty() ? QString() : Messages::tr(" (%1)", "a technical detail").arg(detail);
}

} // namespace

QString sentenceFor(const Error &error)
{
    const QString text = sentence(error.code);
    return text.contains(u"%2") ? text.arg(error.where, inBrackets(error.detail)) : text.arg(error.where);
}

QString sentenceFor(const Diagnostic &diagnostic)
{
    return sentence(diagnostic.code).arg(inBrackets(diagnostic.detail));
}

} // namespace sourcelight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/characterset.h"

#include "core/reading/binary.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype headSize = qsizetype(16) * 1024;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

/// A character set, as ICU calls it, and how it came to be chosen.
struct Choice {
    QByteArray name;
    qsizetype markSize = 0; ///< of the byte order mark
    bool weak = false;
};

Converter openConverter(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(name.isEmpty() ? nullptr : ucnv_open(name.constData(), &status), ucnv_close);
    return U_SUCCESS(status) ? std::move(converter) : Converter(nullptr, ucnv_close);
}

QString ianaName(const QByteArray &name)
{
    for (const char *standard : {"MIME", "IANA"}) {
        UErrorCode status = U_ZERO_ERROR;
        if (const char *known = ucnv_getStandardName(name.constData(), standard, &status); known && U_SUCCESS(status))
            return QString::fromLatin1(known);
    }
    return QString::fromLatin1(name);
}

/// The superset in which files of a character set are written in practice (encoding.spec.whatwg.org).
QByteArray widened(const QByteArray &name)
{
    const QString known = ianaName(name);
    if (known == "ISO-8859-1"_L1 || known == "US-ASCII"_L1)
        return "windows-1252"_ba;
    if (known == "GB2312"_L1 || known == "GBK"_L1)
        return "GB18030"_ba;
    return name;
}

std::optional<Choice> byteOrderMark(QByteArrayView bytes)
{
    static constexpr struct {
        const char *name;
        QByteArrayView mark;
    } marks[] = {
        {"UTF-8", {"\xef\xbb\xbf", 3}},
        {"UTF-32LE", {"\xff\xfe\0\0", 4}},
        {"UTF-32BE", {"\0\0\xfe\xff", 4}},
        {"UTF-16LE", {"\xff\xfe", 2}},
        {"UTF-16BE", {"\xfe\xff", 2}},
        {"GB18030", {"\x84\x31\x95\x33", 4}},
    };
    for (const auto &[name, mark] : marks) {
        if (bytes.startsWith(mark))
            return Choice{name, mark.size()};
    }
    return std::nullopt;
}

char16_t unitAt(QByteArrayView bytes, qsizetype at, bool bigEndian)
{
    const auto first = uchar(bytes[at]);
    const auto second = uchar(bytes[at + 1]);
    return bigEndian ? char16_t(first << 8 | second) : char16_t(second << 8 | first);
}

/// How well bytes read as UTF-16 of one byte order.
struct Utf16Reading {
    qsizetype ascii = 0; ///< letters, spaces, line ends of ASCII
    qsizetype odd = 0;   ///< unassigned and private characters
    bool possible = true;
};

Utf16Reading readAsUtf16(QByteArrayView bytes, bool bigEndian)
{
    Utf16Reading reading;
    bool high = false;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const QChar c(unitAt(bytes, i, bigEndian));
        const bool control = c.category() == QChar::Other_Control && !c.isSpace();
        if (control || c.isLowSurrogate() != high)
            return {0, 0, false};
        high = c.isHighSurrogate();
        reading.ascii += c.unicode() < 0x7f;
        reading.odd += c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse;
    }
    return reading;
}

/// UTF-16 without a mark shows in the zero bytes of Latin letters, spaces or line ends, all in places of one parity.
std::optional<Choice> utf16ByZeroBytes(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), headSize) & ~qsizetype(1));
    const qsizetype units = head.size() / 2;
    // Text of one byte a character has many spaces beside letters; UTF-16 has them beside zeros.
    qsizetype spaces = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        spaces += head[i] == ' ' && head[i ^ 1] != 0;
    const bool spaced = spaces * 20 >= head.size();
    std::optional<Choice> best;
    qsizetype bestScore = 0;
    for (const bool bigEndian : {false, true}) {
        // The head may cut a surrogate pair.
        const bool cut = units > 0 && head.size() + 1 < bytes.size() &&
                         QChar::isHighSurrogate(unitAt(head, head.size() - 2, bigEndian));
        const Utf16Reading reading = readAsUtf16(head.chopped(cut ? 2 : 0), bigEndian);
        const bool dense = reading.ascii * 5 >= units;
        const qsizetype score = reading.ascii - reading.odd;
        if (reading.possible && score > bestScore && reading.odd * 25 <= units && (dense || !spaced)) {
            best = Choice{bigEndian ? "UTF-16BE"_ba : "UTF-16LE"_ba};
            bestScore = score;
        }
    }
    return best;
}

/// True for UTF-8 with some damage: many times more multi-byte characters are whole than broken.
bool isDamagedUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i++]);
        if (lead < 0x80)
            continue;
        const int length = lead >= 0xf0 && lead < 0xf5   ? 3
                           : lead >= 0xe0 && lead < 0xf0 ? 2
                           : lead >= 0xc2 && lead < 0xe0 ? 1
                                                         : 0;
        int seen = 0;
        while (seen < length && i < bytes.size() && (uchar(bytes[i]) & 0xc0) == 0x80) {
            ++seen;
            ++i;
        }
        if (length > 0 && seen == length)
            ++whole;
        else if (i < bytes.size())
            ++broken;
    }
    return whole > 0 && whole >= broken * 4;
}

/// Lines that hold bytes above ASCII, up to a size that the detector handles at once.
QByteArray detectorSample(QByteArrayView bytes)
{
    constexpr qsizetype largest = qsizetype(64) * 1024;
    constexpr qsizetype longestLine = qsizetype(8) * 1024;
    QByteArray sample;
    for (qsizetype begin = 0; begin < bytes.size() && sample.size() < largest;) {
        const qsizetype lineEnd = bytes.indexOf('\n', begin);
        const qsizetype end = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        const QByteArrayView line = bytes.sliced(begin, std::min(end - begin, longestLine));
        if (std::ranges::any_of(line, [](char c) { return uchar(c) >= 0x80 || c == 0x1b; }))
            sample += line;
        begin += std::max(line.size(), std::min(end - begin, qsizetype(longestLine)));
    }
    return sample;
}

bool hasC1Bytes(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return uchar(c) >= 0x80 && uchar(c) < 0xa0; });
}

Choice byDetector(QByteArrayView bytes)
{
    constexpr int certain = 40;
    const QByteArray sample = detectorSample(bytes);
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        // EBCDIC and Unicode files are either recognised before or not what this is.
        if (name.startsWith("IBM") || name.startsWith("UTF"))
            continue;
        const bool weak = ucsdet_getConfidence(matches[i], &status) < certain;
        if (name == "ISO-8859-1" && !hasC1Bytes(sample) && sample.contains('\xa4'))
            return {"ISO-8859-15"_ba, 0, weak};
        return {widened(name), 0, weak};
    }
    return {"windows-1252"_ba, 0, true};
}

Expected<Choice> forcedChoice(QByteArrayView bytes, const QString &forced)
{
    const QByteArray name = forced.toLatin1();
    if (!openConverter(name))
        return std::unexpected(Error{ErrorCode::UnsupportedFormat, forced, {}});
    const std::optional<Choice> mark = byteOrderMark(bytes);
    const QString known = ianaName(name);
    if (mark && ianaName(mark->name).startsWith(known))
        return *mark;
    if (known == "UTF-16"_L1)
        return utf16ByZeroBytes(bytes).value_or(Choice{"UTF-16LE"_ba});
    return Choice{name};
}

Expected<Choice> choose(QByteArrayView bytes, const QString &forced, const QString &declared)
{
    if (hasBinarySignature(bytes))
        return std::unexpected(Error{ErrorCode::Binary, {}, {}});
    if (!forced.isEmpty())
        return forcedChoice(bytes, forced);
    if (const auto mark = byteOrderMark(bytes))
        return *mark;
    const QByteArrayView head = bytes.first(std::min(bytes.size(), headSize));
    if (head.contains('\0')) {
        if (const auto utf16 = utf16ByZeroBytes(bytes))
            return *utf16;
    }
    const bool escapes = head.contains("\x1b$") || head.contains("\x1b(");
    if (!escapes && (bytes.isValidUtf8() || isDamagedUtf8(bytes)))
        return Choice{"UTF-8"_ba};
    if (const QByteArray name = declared.toLatin1(); !name.isEmpty() && !ianaName(name).startsWith("UTF-"_L1)) {
        if (openConverter(name))
            return Choice{widened(name)};
    }
    return byDetector(bytes);
}

/// Counts what the converter could not decode.
struct Invalid {
    qsizetype count = 0;
};

void substitute(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t,
    UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++static_cast<Invalid *>(const_cast<void *>(context))->count;
    *status = U_ZERO_ERROR;
    constexpr UChar replacement = QChar::ReplacementCharacter;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

QString convert(UConverter *converter, QByteArrayView bytes)
{
    QString text(bytes.size() / std::max<qsizetype>(1, ucnv_getMinCharSize(converter)) + 16, Qt::Uninitialized);
    const char *source = bytes.data();
    qsizetype written = 0;
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        if (written > text.size() / 2)
            text.resize(text.size() * 2);
        auto *target = reinterpret_cast<UChar *>(text.data()) + written;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, reinterpret_cast<UChar *>(text.data()) + text.size(), &source,
            bytes.data() + bytes.size(), nullptr, true, &status);
        written = target - reinterpret_cast<UChar *>(text.data());
    }
    text.truncate(written);
    return text;
}

/// Code points of the C1 controls do not stand in texts: their bytes mean nothing in this character set.
qsizetype replaceC1Controls(QString &text)
{
    const auto isC1 = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xa0 && c != QChar(0x85); };
    const auto count = std::ranges::count_if(std::as_const(text), isC1);
    if (count > 0)
        std::ranges::replace_if(text, isC1, QChar(QChar::ReplacementCharacter));
    return count;
}

QString decodeUtf8(QByteArrayView bytes, Invalid &invalid)
{
    QString text = QString::fromUtf8(bytes);
    if (!bytes.isValidUtf8())
        invalid.count = text.count(QChar(QChar::ReplacementCharacter)) - bytes.count(QByteArrayView("\xef\xbf\xbd"));
    return text;
}

QString decodeAs(const Choice &choice, QByteArrayView bytes, Invalid &invalid)
{
    if (choice.name == "UTF-8")
        return decodeUtf8(bytes, invalid);
    const Converter converter = openConverter(choice.name);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), substitute, &invalid, nullptr, nullptr, &status);
    QString text = convert(converter.get(), bytes);
    if (!choice.name.startsWith("UTF"))
        invalid.count += replaceC1Controls(text);
    return text;
}

} // namespace

Expected<Decoded> decode(QByteArrayView bytes, const QString &forced, const QString &declared)
{
    const Expected<Choice> choice = choose(bytes, forced, declared);
    if (!choice)
        return std::unexpected(choice.error());
    const QByteArrayView content = bytes.sliced(choice->markSize);

    Invalid invalid;
    if (looksBinary(decodeAs(*choice, content.first(std::min(content.size(), headSize)), invalid)))
        return std::unexpected(Error{ErrorCode::Binary, {}, {}});
    invalid = {};
    Decoded result{decodeAs(*choice, content, invalid), ianaName(choice->name), {}};
    if (choice->weak)
        result.diagnostics.push_back({DiagnosticCode::EncodingGuessed, result.encoding, {}});
    if (invalid.count > 0)
        result.diagnostics.push_back({DiagnosticCode::InvalidEncoding, QString::number(invalid.count), {}});
    if (const qsizetype nuls = result.text.count(QChar::Null); nuls > 0) {
        result.text.replace(QChar::Null, QChar(QChar::ReplacementCharacter));
        result.diagnostics.push_back({DiagnosticCode::NulCharacters, QString::number(nuls), {}});
    }
    return result;
}

QString decodeHead(QByteArrayView bytes)
{
    QByteArrayView start = bytes.first(std::min(bytes.size(), headSize));
    // The cut may have left a piece of a character.
    for (int i = 0; i < 3 && start.size() < bytes.size() && uchar(start.back()) >= 0x80; ++i)
        start.chop(1);
    const Expected<Decoded> head = decode(start);
    return head ? head->text : QString();
}

} // namespace sourcelight::reading

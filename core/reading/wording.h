// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <initializer_list>

/// Looking for known wordings in a line, in any case.
namespace sourcelight::reading
{

[[nodiscard]] bool opensWith(QStringView line, const auto &wording)
{
    return std::ranges::any_of(wording, [line](auto opening) { return line.startsWith(opening, Qt::CaseInsensitive); });
}

[[nodiscard]] bool holds(QStringView line, const auto &wording)
{
    return std::ranges::any_of(wording, [line](auto words) { return line.contains(words, Qt::CaseInsensitive); });
}

[[nodiscard]] bool isOneOf(QStringView line, const auto &wording)
{
    return std::ranges::any_of(wording, [line](auto words) { return line.compare(words, Qt::CaseInsensitive) == 0; });
}

[[nodiscard]] inline bool isOneOf(QStringView line, std::initializer_list<QLatin1StringView> wording)
{
    return isOneOf<std::initializer_list<QLatin1StringView>>(line, wording);
}

/// @p line without brackets, arrows, bullets and points around it; a colon at its end and a copyright sign stay.
[[nodiscard]] QStringView bare(QStringView line);

/// The letters and figures of @p text in lower case, to compare names and titles by.
[[nodiscard]] QString lettersAndFigures(QStringView text);

/// True for a line that begins with a quotation mark.
[[nodiscard]] bool isSpeech(QStringView line);

} // namespace sourcelight::reading

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/metadata.h"

#include <QStringView>

#include <optional>

namespace sourcelight::reading
{

/// The block of fields at the head of a Markdown file.
struct FrontMatter {
    qsizetype end = 0; ///< where the body begins
    Span title;        ///< as it stands in the file
    Metadata metadata;
};

/**
 * Reads the front matter that @p text begins with: "key: value" lines between two lines "---" (YAML) or "key = value"
 * between "+++" (TOML). Values are plain or quoted; lists stand in brackets or below, a dash a line. Other fields and
 * nested ones are passed over. Nothing where the text begins otherwise or the block does not end.
 */
[[nodiscard]] std::optional<FrontMatter> readFrontMatter(QStringView text);

} // namespace sourcelight::reading

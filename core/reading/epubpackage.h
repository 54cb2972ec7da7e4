// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentflow.h"
#include "core/reading/package.h"

namespace sourcelight::reading::epub
{

/// What a book says of itself, and its content documents.
struct Book {
    Metadata properties;
    QStringList documents; ///< names in the package, in reading order, each once; without contents lists
};

/// Reads container, package document and list of encrypted parts. Errors: Malformed; Encrypted where a content document
/// is; those of Package::read().
[[nodiscard]] Expected<Book> readBook(const Package &package, const Progress &progress);

} // namespace sourcelight::reading::epub

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <memory>

/// Gumbo, made safe for hostile pages.
namespace sourcelight::reading
{

/**
 * Takes out of a page, in place and without moving a character, what means nothing to an article and makes HTML parsers
 * slow where it is abused: tags of emphasis, forms and elements that HTML does not know become comments, <code> becomes
 * <samp>, elements nested deeper than any article's become paragraphs, long lists of attributes end early. Text is
 * never touched. Linear.
 */
void simplifyHtml(QByteArray &html);

using HtmlTree = std::unique_ptr<GumboOutput, void (*)(GumboOutput *)>;

/// The tree of @p html, which is UTF-8 and must outlive it. Never null.
[[nodiscard]] HtmlTree parseHtml(const QByteArray &html);

} // namespace sourcelight::reading

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/html.h"

#include "core/formats/htmlmarks.h"
#include "core/formats/htmlside.h"
#include "core/formats/htmlstyle.h"
#include "core/formats/htmltext.h"

#include <QCoreApplication>
#include <QUrl>

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

struct HtmlPage {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::HtmlExport)
};

/// Lights up everything of a class where any element of it is the page's target: ":root:has(.e0:target) .e0".
QByteArray whereTarget(const QByteArray &name, const QByteArray &lit)
{
    return ":root:has(." + name + ":target) " + lit;
}

QByteArray highlights(const HtmlIndex &index)
{
    QByteArrayList filled;
    QByteArrayList tinted;
    for (size_t i = 0; i < index.entities.size(); ++i)
        filled += whereTarget(numbered("e", i), '.' + numbered("e", i));
    for (size_t i = 0; i < index.claims.size(); ++i)
        filled += whereTarget(numbered("n", i), '.' + numbered("n", i));
    for (size_t i = 0; i < index.attributions.size(); ++i) {
        const QByteArray name = numbered("a", i);
        filled += whereTarget(name, ":is(." + name + "s,." + name + "q,.row." + name + ')');
        tinted += whereTarget(name, '.' + name + 'c');
    }
    QByteArray css;
    if (!tinted.isEmpty())
        css += tinted.join(",\n") + "{background-color:var(--tint)}\n";
    if (!filled.isEmpty())
        css += filled.join(",\n") + "{background-color:var(--sel);color:var(--selink)}\n";
    return css;
}

bool hasBlock(const Article &article, BlockKind kind)
{
    return std::ranges::contains(article.blocks, kind, &Block::kind);
}

/// Title, authors and date, where the text itself does not show them.
QByteArray heading(const Article &article)
{
    QByteArray html;
    if (!article.title.isEmpty() && !hasBlock(article, BlockKind::Headline))
        html += "<h1 dir=\"auto\">" + escapedHtml(article.title) + "</h1>\n";
    QStringList meta;
    if (!hasBlock(article, BlockKind::Byline))
        meta += article.authors;
    if (!article.published.isEmpty() && !hasBlock(article, BlockKind::Dateline))
        meta += article.published;
    if (!meta.isEmpty())
        html += "<p class=\"meta\" dir=\"auto\">" + escapedHtml(meta.join(u" · ")) + "</p>\n";
    return html;
}

QByteArray footer(const Article &article)
{
    QByteArrayList parts;
    if (!article.publisher.isEmpty())
        parts += escapedHtml(article.publisher);
    const QUrl url(article.url, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
        parts += "<a href=\"" + escapedHtml(url.toString(QUrl::FullyEncoded)) + "\" rel=\"noreferrer\">" +
                 escapedHtml(url.host()) + "</a>";
    parts += escapedHtml(HtmlPage::tr("Annotated with Sourcelight"));
    return "<footer>" + parts.join(" · ") + "</footer>\n";
}

} // namespace

std::vector<ExportPart> toHtml(const Analysis &analysis, const ExportOptions &options)
{
    const Article &article = analysis.article;
    const HtmlIndex index(analysis);
    const QByteArray language =
        article.language.isEmpty() ? QByteArray() : " lang=\"" + escapedHtml(article.language) + '"';
    const QByteArray page =
        "<!doctype html>\n<html lang=\"" +
        escapedHtml(HtmlPage::tr("en", "the BCP 47 tag of the language that these words are in")) +
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width,initial-scale=1\">\n"
        "<title>" +
        escapedHtml(article.title.isEmpty() ? article.id : article.title) + "</title>\n<style>" + htmlStyle +
        highlights(index) + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#lists\">" +
        escapedHtml(HtmlPage::tr("Skip to the lists")) + "</a>\n<main>\n<article" + language + ">\n" +
        heading(article) + markedArticle(index) + "</article>\n" + footer(article) +
        "</main>\n<aside id=\"lists\" aria-label=\"" + escapedHtml(HtmlPage::tr("Entities, numbers and sources")) +
        "\">\n" + sideLists(index, options.explain) + "</aside>\n</body>\n</html>\n";
    return {{{}, {}, page}};
}

} // namespace sourcelight::formats

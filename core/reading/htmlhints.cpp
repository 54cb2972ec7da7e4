// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlhints.h"

#include "core/reading/htmlnodes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string>
#include <string_view>

using namespace std::string_view_literals;

namespace sourcelight::reading
{

namespace
{

using Words = std::span<const std::string_view>;

/// More words of a name than this say nothing new.
constexpr size_t mostWords = 64;
/// Beginnings shorter than this would match by chance.
constexpr size_t shortestOpening = 5;

// A furniture word of five letters or more also stands for those that begin with it ("share" for "sharebar").
constexpr std::array comments{"comentarios"sv, "comment"sv, "commentaires"sv, "commentform"sv, "commentlist"sv,
    "comments"sv, "commento"sv, "disqus"sv, "guestbook"sv, "kommentare"sv, "pingback"sv, "respond"sv, "trackback"sv};
constexpr std::array furniture{"abobox"sv, "addthis"sv, "addtoany"sv, "ads"sv, "adsense"sv, "adsbygoogle"sv, "advert"sv,
    "anzeige"sv, "authorbox"sv, "autorenbox"sv, "banner"sv, "blogroll"sv, "breadcrumb"sv, "brotkrumen"sv, "byuser"sv,
    "captcha"sv, "colophon"sv, "consent"sv, "cookie"sv, "cookies"sv, "copyright"sv, "cta"sv, "disclaimer"sv, "donate"sv,
    "donation"sv, "dropdown"sv, "feedback"sv, "facebook"sv, "flattr"sv, "footer"sv, "gdpr"sv, "instagram"sv, "login"sv,
    "mailchimp"sv, "masthead"sv, "menu"sv, "modal"sv, "nav"sv, "navbar"sv, "navi"sv, "navigation"sv, "newsletter"sv,
    "offcanvas"sv, "outbrain"sv, "pagenav"sv, "pager"sv, "pagination"sv, "pinterest"sv, "placeholder"sv, "player"sv,
    "popular"sv, "popup"sv, "print"sv, "recirculation"sv, "recommend"sv, "related"sv, "relatedposts"sv, "rss"sv,
    "search"sv, "share"sv, "sharedaddy"sv, "shariff"sv, "sharing"sv, "sidebar"sv, "signup"sv, "sitemap"sv, "social"sv,
    "socialmedia"sv, "sponsor"sv, "subscribe"sv, "subscription"sv, "subnav"sv, "suche"sv, "taboola"sv, "tagcloud"sv,
    "taglist"sv, "tweet"sv, "twitter"sv, "whatsapp"sv, "affiliate"sv, "tags"sv, "vgwort"sv, "authorbio"sv, "autorbox"sv,
    "toolbar"sv, "tooltip"sv, "topbar"sv, "trending"sv, "werbung"sv};
constexpr std::array teasers{"archive"sv, "aside"sv, "button"sv, "buttons"sv, "card"sv, "carousel"sv, "categories"sv,
    "category"sv, "footnav"sv, "header"sv, "latest"sv, "links"sv, "list"sv, "meta"sv, "more"sv, "next"sv, "posts"sv,
    "prev"sv, "previous"sv, "promo"sv, "recent"sv, "reply"sv, "secondary"sv, "slider"sv, "tag"sv, "teaser"sv,
    "teasers"sv, "toc"sv, "tools"sv, "top"sv, "topics"sv, "widget"sv, "widgets"sv, "rating"sv, "abo"sv, "skip"sv};
constexpr std::array contents{
    "article"sv, "artikel"sv, "beitrag"sv, "entry"sv, "hentry"sv, "main"sv, "news"sv, "noticia"sv, "post"sv, "story"sv};
constexpr std::array bodies{"body"sv, "contenido"sv, "copy"sv, "inhalt"sv, "text"sv, "txt"sv};
constexpr std::array joinedBodies{"articlebody"sv, "articlecontent"sv, "articletext"sv, "artikeltext"sv,
    "entrycontent"sv, "fliesstext"sv, "maintext"sv, "newstext"sv, "postbody"sv, "postcontent"sv, "storybody"sv,
    "storytext"sv};
constexpr std::array bylines{"auteur"sv, "author"sv, "authors"sv, "autor"sv, "autoren"sv, "autorin"sv, "byauthor"sv,
    "byline"sv, "contributor"sv, "creator"sv, "poster"sv, "redakteur"sv, "submitted"sv, "username"sv, "vcard"sv,
    "verfasser"sv, "writer"sv, "written"sv, "wrote"sv, "itemposter"sv};
constexpr std::array dates{"date"sv, "datetime"sv, "datum"sv, "dateline"sv, "fecha"sv, "posted"sv, "pubdate"sv,
    "published"sv, "publish"sv, "time"sv, "timestamp"sv};
constexpr std::array captions{
    "bildunterschrift"sv, "bildtext"sv, "caption"sv, "figcaption"sv, "imagedescription"sv, "legend"sv, "legende"sv};

bool holds(Words words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

bool opensLike(Words words, std::string_view word)
{
    return std::ranges::any_of(words, [word](std::string_view known) {
        return known == word || (known.size() >= shortestOpening && word.starts_with(known));
    });
}

/// The words of a class or id, in lower case; broken at whatever is no letter, and before a capital after a small one.
class NameWords
{
public:
    /// Takes the words of all names in an attribute. Names that say what an article is about ("tag-privacy",
    /// "category-social-media") are passed over.
    void add(QByteArrayView names)
    {
        for (qsizetype at = 0; at < names.size();) {
            const qsizetype space = names.indexOf(' ', at);
            const qsizetype end = space < 0 ? names.size() : space;
            const QByteArrayView name = names.sliced(at, end - at);
            if (!name.startsWith("tag-") && !name.startsWith("category-"))
                addName(name);
            at = end + 1;
        }
    }
    template <typename Visit> void each(const Visit &visit) const
    {
        for (size_t i = 0; i < m_count; ++i)
            visit(std::string_view(m_words[i]));
    }

private:
    void addName(QByteArrayView name)
    {
        bool small = false;
        m_current.clear();
        for (const char c : name) {
            const bool letter = std::isalpha(uchar(c)) != 0;
            if (!letter || (small && std::isupper(uchar(c)) != 0))
                finish();
            if (letter)
                m_current += char(std::tolower(uchar(c)));
            small = letter && std::islower(uchar(c)) != 0;
        }
        finish();
    }
    void finish()
    {
        if (m_current.size() > 1 && m_count < mostWords)
            m_words[m_count++] = m_current;
        m_current.clear();
    }

    std::array<std::string, mostWords> m_words;
    size_t m_count = 0;
    std::string m_current;
};

bool isHidden(const GumboElement &element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden"))
        return true;
    if (attributeView(element, "aria-hidden").compare("true", Qt::CaseInsensitive) == 0)
        return true;
    const QByteArrayView style = attributeView(element, "style");
    return !style.isEmpty() && style.toByteArray().toLower().replace(' ', "").contains("display:none");
}

HtmlHints hintsOfRole(QByteArrayView role)
{
    static constexpr std::array furnitureRoles{"alert"sv, "alertdialog"sv, "banner"sv, "complementary"sv,
        "contentinfo"sv, "menu"sv, "menubar"sv, "navigation"sv, "search"sv, "toolbar"sv, "tablist"sv};
    const std::string_view name(role.data(), size_t(role.size()));
    if (holds(furnitureRoles, name))
        return HtmlHint::Furniture;
    return name == "main"sv || name == "article"sv ? HtmlHint::Content : HtmlHints();
}

HtmlHints hintsOfProperty(QByteArrayView property)
{
    const std::string_view name(property.data(), size_t(property.size()));
    if (name == "articleBody"sv)
        return HtmlHint::Body;
    if (name == "author"sv)
        return HtmlHint::Byline;
    if (name == "datePublished"sv)
        return HtmlHint::Date;
    return name == "comment"sv ? HtmlHint::Comments : HtmlHints();
}

HtmlHints hintsOfName(const GumboElement &element)
{
    const QByteArrayView id = attributeView(element, "id");
    const QByteArrayView classes = attributeView(element, "class");
    if (id.isEmpty() && classes.isEmpty())
        return {};
    NameWords words;
    words.add(id);
    words.add(classes);
    HtmlHints hints;
    bool content = false;
    bool body = false;
    bool inside = false; ///< "content" itself is either
    words.each([&](std::string_view word) {
        hints.setFlag(HtmlHint::Comments, hints.testFlag(HtmlHint::Comments) || holds(comments, word));
        hints.setFlag(HtmlHint::Furniture, hints.testFlag(HtmlHint::Furniture) || opensLike(furniture, word));
        hints.setFlag(HtmlHint::Teasers, hints.testFlag(HtmlHint::Teasers) || holds(teasers, word));
        hints.setFlag(HtmlHint::Byline, hints.testFlag(HtmlHint::Byline) || holds(bylines, word));
        hints.setFlag(HtmlHint::Date, hints.testFlag(HtmlHint::Date) || holds(dates, word));
        hints.setFlag(HtmlHint::Caption, hints.testFlag(HtmlHint::Caption) || holds(captions, word));
        hints.setFlag(HtmlHint::Body, hints.testFlag(HtmlHint::Body) || holds(joinedBodies, word));
        content = content || holds(contents, word);
        body = body || holds(bodies, word);
        inside = inside || word == "content"sv;
    });
    hints.setFlag(HtmlHint::Body, hints.testFlag(HtmlHint::Body) || (content && (body || inside)));
    hints.setFlag(HtmlHint::Content, content || body || inside);
    return hints;
}

} // namespace

// clang-format off
HtmlHints hintsOfTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_IFRAME: case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_OBJECT: case GUMBO_TAG_APPLET: case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_CANVAS: case GUMBO_TAG_NOEMBED: case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_TITLE:
    case GUMBO_TAG_DATALIST: case GUMBO_TAG_PROGRESS: case GUMBO_TAG_METER: case GUMBO_TAG_OPTION:
        return HtmlHint::Skipped;
    case GUMBO_TAG_NAV: case GUMBO_TAG_HEADER: case GUMBO_TAG_FOOTER: case GUMBO_TAG_ASIDE: case GUMBO_TAG_MENU: case GUMBO_TAG_DIALOG:
        return HtmlHint::Furniture;
    case GUMBO_TAG_NOSCRIPT:
        return HtmlHint::Hidden;
    case GUMBO_TAG_ARTICLE: case GUMBO_TAG_MAIN:
        return HtmlHint::Content;
    case GUMBO_TAG_TIME:
        return HtmlHint::Date;
    case GUMBO_TAG_FIGCAPTION:
        return HtmlHint::Caption;
    default:
        return {};
    }
}
// clang-format on

bool isFurnitureElement(QByteArrayView name)
{
    static constexpr std::array known{"amp-ad", "amp-embed", "amp-lightbox", "amp-list", "amp-sidebar",
        "amp-social-share", "amp-sticky-ad", "amp-user-notification"};
    return std::ranges::any_of(
        known, [name](const char *element) { return name.compare(element, Qt::CaseInsensitive) == 0; });
}

HtmlHints hintsOf(const GumboElement &element)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return HtmlHint::Skipped;
    HtmlHints hints = hintsOfTag(element.tag);
    if (hints.testFlag(HtmlHint::Skipped) || element.attributes.length == 0)
        return hints;
    if (isHidden(element))
        hints |= HtmlHint::Hidden;
    if (attributeView(element, "rel").contains("author"))
        hints |= HtmlHint::Byline;
    return hints | hintsOfRole(attributeView(element, "role")) | hintsOfProperty(attributeView(element, "itemprop")) |
           hintsOfName(element);
}

} // namespace sourcelight::reading

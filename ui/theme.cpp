// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "core/model/enumnames.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

using KSyntaxHighlighting::Repository;
using KSTheme = KSyntaxHighlighting::Theme;

constexpr double textContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double lineContrast = 3.0; // WCAG 2.2, 1.4.11

constexpr auto searchPath = ":/sourcelight"_L1;

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// @p color with its hue, made darker or lighter until it stands out from every one of @p grounds.
QColor readable(const QColor &color, const QList<QColor> &grounds, double contrast)
{
    const auto standsOut = [&](const QColor &candidate) {
        return std::ranges::all_of(
            grounds, [&](const QColor &ground) { return contrastRatio(candidate, ground) >= contrast; });
    };
    const bool lighter = luminance(grounds.front()) < 0.18; // where black and white contrast equally
    QColor candidate = color;
    constexpr int steps = 100;
    for (int i = 0; i <= steps && !standsOut(candidate); ++i) {
        const float lightness = color.lightnessF();
        const float share = float(i) / steps;
        candidate = QColor::fromHslF(std::max(0.0f, color.hslHueF()), color.hslSaturationF(),
            lighter ? lightness + (1 - lightness) * share : lightness * (1 - share));
        candidate = QColor(candidate.rgb()); // as it will be painted
    }
    return candidate;
}

QColor editorColor(const KSTheme &theme, KSTheme::EditorColorRole role)
{
    return QColor(theme.editorColor(role));
}

/// A ground on which @p ink can be read: @p wanted, or as much of it as can be mixed into the paper.
QColor groundFor(const QColor &wanted, const QColor &paper, const QColor &ink)
{
    QColor ground = wanted;
    for (double share = 0.9; contrastRatio(ground, ink) < textContrast && share >= 0; share -= 0.1)
        ground = mixed(paper, wanted, share);
    return ground;
}

void loadGrounds(Theme &theme, const KSTheme &source)
{
    const auto ground = [&](KSTheme::EditorColorRole role) {
        return groundFor(editorColor(source, role), theme.paper, theme.ink);
    };
    theme.paper = editorColor(source, KSTheme::BackgroundColor);
    theme.dark = luminance(theme.paper) < 0.18;
    theme.ink = readable(QColor(source.textColor(KSTheme::Normal)), {theme.paper}, 2 * textContrast);
    theme.chrome = ground(KSTheme::IconBorder);
    theme.panel = mixed(theme.paper, theme.chrome, 0.5);
    theme.hover = ground(KSTheme::CurrentLine);
    constexpr double justSeen = 1.05;
    if (contrastRatio(theme.hover, theme.panel) < justSeen)
        theme.hover = mixed(theme.panel, theme.ink, 0.1);
    theme.selection = ground(KSTheme::TextSelection);
    theme.selectionInk = readable(QColor(source.selectedTextColor(KSTheme::Normal)), {theme.selection}, textContrast);
    theme.found = ground(KSTheme::SearchHighlight);
    theme.line = editorColor(source, KSTheme::Separator);
    theme.soft =
        readable(editorColor(source, KSTheme::LineNumbers), {theme.paper, theme.panel, theme.chrome}, textContrast);
}

void loadLayers(Theme &theme, const KSTheme &source, Repository &repository)
{
    const QList<KSyntaxHighlighting::Format> formats =
        repository.definitionForName(u"Sourcelight Annotations"_s).formats();
    const auto layer = [&](QStringView name, double contrast) {
        const auto format = std::ranges::find(formats, name, &KSyntaxHighlighting::Format::name);
        Q_ASSERT_X(format != formats.end(), "loadTheme", "the definition of the annotations is incomplete");
        return readable(format->textColor(source), {theme.paper, theme.panel, theme.chrome}, contrast);
    };
    for (size_t i = 0; i < theme.entity.size(); ++i)
        theme.entity[i] = layer(QString(enumNames<EntityType>[i]), lineContrast);
    theme.number = layer(u"Number", textContrast);
    theme.source = layer(u"Source", textContrast);
    theme.bar = layer(u"Content Bar", lineContrast);
    theme.warning = layer(u"Warning", textContrast);
    theme.focus = layer(u"Focus", lineContrast);
}

} // namespace

Theme loadTheme(Repository &repository, bool dark)
{
    return loadTheme(repository, dark ? u"Sourcelight Dark"_s : u"Sourcelight Light"_s);
}

Theme loadTheme(Repository &repository, const QString &name)
{
    if (!repository.customSearchPaths().contains(searchPath))
        repository.addCustomSearchPath(searchPath);
    KSTheme source = repository.theme(name);
    if (!source.isValid())
        source = repository.theme(u"Sourcelight Light"_s);
    Theme theme;
    theme.name = source.name();
    loadGrounds(theme, source);
    loadLayers(theme, source, repository);
    return theme;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, theme.chrome);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.paper);
    set(QPalette::AlternateBase, theme.panel);
    set(QPalette::Text, theme.ink);
    set(QPalette::PlaceholderText, theme.soft);
    set(QPalette::Button, theme.chrome);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.paper);
    set(QPalette::ToolTipBase, theme.panel);
    set(QPalette::ToolTipText, theme.ink);
    set(QPalette::Highlight, mixed(theme.paper, theme.focus, theme.dark ? 0.35 : 0.25));
    set(QPalette::HighlightedText, theme.ink);
    set(QPalette::Accent, theme.focus);
    set(QPalette::Link, theme.focus);
    set(QPalette::LinkVisited, theme.source);
    set(QPalette::Light, mixed(theme.chrome, theme.paper, 0.5));
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, mixed(theme.line, theme.ink, 0.3));
    set(QPalette::Shadow, mixed(theme.paper, QColor(Qt::black), 0.6));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.chrome, theme.soft, 0.6));
    return palette;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF())).toRgb();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace sourcelight::ui

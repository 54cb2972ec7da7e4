// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

QList<QColor> lineColors(const Theme &theme)
{
    QList<QColor> colors(theme.entity.begin(), theme.entity.end());
    return colors << theme.number << theme.source << theme.bar << theme.focus;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastRatioIsThatOfWcag_data();
    void contrastRatioIsThatOfWcag();
    void ownThemesComeFromTheResources();
    void everyThemeIsReadable_data();
    void everyThemeIsReadable();
    void layersOfOwnThemesDiffer_data();
    void layersOfOwnThemesDiffer();
    void unknownNameGivesTheLightTheme();
    void paletteShowsInkOnPaper();
};

void TestTheme::contrastRatioIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("a colour on itself") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("the darkest grey that fails on white") << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.48;
    QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
}

void TestTheme::contrastRatioIsThatOfWcag()
{
    QFETCH(const QColor, a);
    QFETCH(const QColor, b);
    QFETCH(const double, ratio);
    QCOMPARE_LT(std::abs(contrastRatio(a, b) - ratio), 0.01);
}

void TestTheme::ownThemesComeFromTheResources()
{
    KSyntaxHighlighting::Repository repository;
    const Theme light = loadTheme(repository, false);
    QCOMPARE(light.name, u"Sourcelight Light"_s);
    QVERIFY(!light.dark);
    QCOMPARE(light.paper, QColor(u"#fbfaf7"_s));
    QCOMPARE(light.colorOf(EntityType::Organization), QColor(u"#b4470c"_s));
    const Theme dark = loadTheme(repository, true);
    QCOMPARE(dark.name, u"Sourcelight Dark"_s);
    QVERIFY(dark.dark);
    QCOMPARE(dark.paper, QColor(u"#1b1d21"_s));
    QCOMPARE(dark.colorOf(EntityType::Organization), QColor(u"#f0975f"_s));
    QCOMPARE_NE(light, dark);
    QCOMPARE(repository.customSearchPaths().size(), 1);
}

void TestTheme::everyThemeIsReadable_data()
{
    QTest::addColumn<QString>("name");
    KSyntaxHighlighting::Repository repository;
    static_cast<void>(loadTheme(repository, false));
    for (const KSyntaxHighlighting::Theme &theme : repository.themes())
        QTest::newRow(qUtf8Printable(theme.name())) << theme.name();
}

void TestTheme::everyThemeIsReadable()
{
    QFETCH(const QString, name);
    KSyntaxHighlighting::Repository repository;
    const Theme theme = loadTheme(repository, name);
    QCOMPARE(theme.name, name);
    for (const QColor &ground : {theme.paper, theme.panel, theme.chrome}) {
        for (const QColor &color : lineColors(theme))
            QCOMPARE_GE(contrastRatio(color, ground), 3.0);
        for (const QColor &color : {theme.ink, theme.soft, theme.number, theme.source, theme.warning})
            QCOMPARE_GE(contrastRatio(color, ground), 4.5);
    }
    for (const QColor &ground : {theme.hover, theme.selection, theme.found})
        QCOMPARE_GE(contrastRatio(theme.ink, ground), 4.5);
    QCOMPARE_GE(contrastRatio(theme.selectionInk, theme.selection), 4.5);
    QCOMPARE_NE(theme.hover, theme.panel);
    QCOMPARE_NE(theme.selection, theme.paper);
    QCOMPARE_NE(theme.found, theme.paper);
}

void TestTheme::layersOfOwnThemesDiffer_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::layersOfOwnThemesDiffer()
{
    QFETCH(const bool, dark);
    KSyntaxHighlighting::Repository repository;
    const Theme theme = loadTheme(repository, dark);
    const QList<QColor> colors = QList<QColor>(theme.entity.begin(), theme.entity.end())
                                 << theme.number << theme.source;
    for (qsizetype i = 0; i < colors.size(); ++i)
        QCOMPARE(colors.indexOf(colors[i], i + 1), -1);
    for (const QColor &color : lineColors(theme))
        QCOMPARE_GE(contrastRatio(color, theme.paper), 3.0);
    for (const QColor &color : theme.entity) // the underline stays where a mention is filled
        QCOMPARE_GE(contrastRatio(color, theme.selection), 3.0);
}

void TestTheme::unknownNameGivesTheLightTheme()
{
    KSyntaxHighlighting::Repository repository;
    QCOMPARE(loadTheme(repository, u"No such theme"_s), loadTheme(repository, false));
}

void TestTheme::paletteShowsInkOnPaper()
{
    KSyntaxHighlighting::Repository repository;
    const Theme theme = loadTheme(repository, true);
    const QPalette palette = paletteOf(theme);
    QCOMPARE(palette.color(QPalette::Base), theme.paper);
    QCOMPARE(palette.color(QPalette::Text), theme.ink);
    QCOMPARE(palette.color(QPalette::Window), theme.chrome);
    QCOMPARE_GE(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
}

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"

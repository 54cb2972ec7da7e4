// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomanalysis.h"
#include "tests/ui/panels/panelfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QSignalSpy>

using namespace sourcelight;
using namespace sourcelight::test;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestPanelLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = setUp(); }
    void init() { m_panels = std::make_unique<Panels>(m_theme); }
    void cleanup() { m_panels.reset(); }

    void filterFieldIsReachedAndLeftByKey();
    void menuOrdersAndFilters();
    void emptyPanelSaysWhy();
    void markedRowsAreCopied();
    void allUnfoldedRowsAreCopied();
    void contextMenuOpensByKey();
    void pickedRowIsFilled();
    void ticksStandWhereTheMentionsAre();
    void profileHasTheSharesOfTheVoices();
    void rowsGrowWithTheFont();
    void titleBarLeavesTheMouseToTheDock();
    void rowsAreReadAloud();

    void anyAnalysisIsShown_data();
    void anyAnalysisIsShown();
    void articleOfOneLongLineIsShown();

private:
    Theme m_theme;
    std::unique_ptr<Panels> m_panels;
};

void TestPanelLook::filterFieldIsReachedAndLeftByKey()
{
    QVERIFY(show(m_panels->entities));
    auto *field = m_panels->entities.titleBar()->findChild<FilterField *>();
    const int quietWidth = field->width();
    QTest::keyClick(m_panels->entities.tree(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTRY_VERIFY(field->width() > quietWidth);
    QTest::keyClicks(field, u"wire"_s);
    QCOMPARE(m_panels->entities.summary(), u"1 of 9"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QCOMPARE(m_panels->entities.summary(), u"9"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_panels->entities.tree()->hasFocus());
    QTRY_COMPARE(field->width(), quietWidth);
}

void TestPanelLook::menuOrdersAndFilters()
{
    const auto *button = m_panels->numbers.titleBar()->findChild<QuietButton *>();
    QSignalSpy changed(&m_panels->numbers, &Panel::summaryChanged);
    menuAction(m_panels->numbers, u"Without a source"_s)->trigger();
    QCOMPARE(m_panels->numbers.tree()->model()->rowCount(), 4);
    QCOMPARE(m_panels->numbers.summary(), u"4 of 10"_s);
    QCOMPARE(button->text(), u"Without a source"_s);
    QVERIFY(!changed.isEmpty());
    menuAction(m_panels->numbers, u"All"_s)->trigger();
    menuAction(m_panels->numbers, u"Size"_s)->trigger();
    QCOMPARE(m_panels->numbers.tree()->model()->index(1, 0).data(KeyRole), u"n2"_s);
    QCOMPARE(button->text(), u"All · Size"_s);

    menuAction(m_panels->entities, u"Name"_s)->trigger();
    QCOMPARE(m_panels->entities.titleBar()->findChild<QuietButton *>()->text(), u"Name"_s);
    QVERIFY(!menuAction(m_panels->entities, u"Importance"_s)->isChecked());

    menuAction(m_panels->sources, u"Anonymous"_s)->trigger();
    QCOMPARE(m_panels->sources.tree()->model()->rowCount(), 1);
    QCOMPARE(m_panels->sources.titleBar()->findChild<QuietButton *>()->text(), u"Anonymous"_s);
}

void TestPanelLook::emptyPanelSaysWhy()
{
    QCOMPARE(message(m_panels->numbers), QString());
    menuAction(m_panels->sources, u"Collective"_s)->trigger();
    QCOMPARE(message(m_panels->sources), u"Nothing here matches the filter"_s);
    m_panels->numbers.setAnalysis(nullptr);
    QCOMPARE(message(m_panels->numbers), QString());
    m_panels->numbers.setBusy(true);
    QCOMPARE(message(m_panels->numbers), u"Analysing…"_s);
    m_panels->numbers.setBusy(false);
    m_panels->numbers.setAnalysis(std::make_shared<const Analysis>());
    QCOMPARE(message(m_panels->numbers), u"No numbers in this article"_s);
    QCOMPARE(m_panels->numbers.summary(), u"0"_s);
    QVERIFY(show(m_panels->numbers)); // which puts the focus into the rows, though there are none
}

void TestPanelLook::markedRowsAreCopied()
{
    QVERIFY(show(m_panels->entities));
    m_panels->entities.tree()->expand(rowOf(m_panels->entities, u"e3"_s));
    click(m_panels->entities, u"e1"_s);
    click(m_panels->entities, u"m5"_s, Qt::ControlModifier);
    QTest::keyClick(m_panels->entities.tree(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"Lantern Bay Authority\torganisation\tLBA\t\t3"_s);
    QVERIFY(lines[1].startsWith(u"\tCoast Wire\t\tTwo officials, who asked"_s));
}

void TestPanelLook::allUnfoldedRowsAreCopied()
{
    m_panels->sources.tree()->expand(rowOf(m_panels->sources, u"e2"_s));
    m_panels->sources.tree()->copyAll();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 8);
    QVERIFY(lines[0].startsWith(u"Mira Tolland\tnamed\t"_s));
    QVERIFY(lines[1].startsWith(u"\tsaid\tquoted\t"_s));
    QVERIFY(lines[4].startsWith(u"Two officials\tanonymous\t"_s));

    m_panels->entities.tree()->copyAll();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 8);
    m_panels->numbers.tree()->copyAll();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"$4.5 m\t$4.5m\tmoney\t"_s));
}

void TestPanelLook::contextMenuOpensByKey()
{
    QVERIFY(show(m_panels->numbers));
    click(m_panels->numbers, u"n2"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, m_panels->numbers.tree()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_panels->numbers.tree()->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_C);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"250\t250\tnumber\tisland families"_s));
    QVERIFY(!QApplication::activePopupWidget());
}

void TestPanelLook::pickedRowIsFilled()
{
    QVERIFY(show(m_panels->entities));
    m_panels->entities.setSelection(entity(u"e4"_s));
    m_panels->entities.tree()->clearFocus();
    const QImage picked = pictureOf(m_panels->entities, u"e4"_s);
    QCOMPARE(picked.pixel(1, picked.height() / 2), m_theme.focus.rgb());
    QCOMPARE(picked.pixel(picked.width() - 2, 2), m_theme.selection.rgb());
    const QImage other = pictureOf(m_panels->entities, u"e3"_s);
    QCOMPARE(other.pixel(1, other.height() / 2), m_theme.panel.rgb());
    QCOMPARE(other.pixel(other.width() - 2, 2), m_theme.panel.rgb());
}

void TestPanelLook::ticksStandWhereTheMentionsAre()
{
    QVERIFY(show(m_panels->entities));
    const QImage row = pictureOf(m_panels->entities, u"e1"_s);
    const QRgb ground = m_theme.panel.rgb();
    const int end = m_panels->entities.tree()->width() - 14 - 26 - 9;
    const int middle = row.height() / 2;
    const qsizetype length = fixture::article().text.size();
    for (const Mention &mention : mentionsOf(fixture::analysis().annotations, u"e1"_s)) {
        const int x = end - 92 + int(89.0 * qreal(mention.span.begin) / qreal(length)) + 1;
        QVERIFY2(row.pixel(x, middle) != ground, qPrintable(QString::number(x)));
    }
    const auto inked = [&](int x) { return row.pixel(x, middle) != ground; };
    int columns = 0;
    for (int x = end - 92; x < end; ++x)
        columns += inked(x) ? 1 : 0;
    QVERIFY2(columns >= 9 && columns <= 12, qPrintable(QString::number(columns)));
}

void TestPanelLook::profileHasTheSharesOfTheVoices()
{
    QVERIFY(show(m_panels->sources));
    const QImage picture = m_panels->sources.grab().toImage();
    const int y = m_panels->sources.titleBar()->geometry().bottom() + 7;
    int named = 0;
    int reporter = 0;
    for (int x = 14; x < m_panels->sources.width() - 14; ++x) {
        named += picture.pixel(x, y) == m_theme.colorOf(EntityType::Person).rgb() ? 1 : 0;
        reporter += picture.pixel(x, y) == m_theme.line.rgb() ? 1 : 0;
    }
    QVERIFY(named > 0);
    QVERIFY(reporter > named);
}

void TestPanelLook::rowsGrowWithTheFont()
{
    QVERIFY(show(m_panels->numbers));
    const int before = m_panels->numbers.tree()->visualRect(rowOf(m_panels->numbers, u"n1"_s)).height();
    QFont large = m_panels->numbers.font();
    large.setPixelSize(26);
    m_panels->numbers.setFont(large);
    QTRY_COMPARE_GE(m_panels->numbers.tree()->visualRect(rowOf(m_panels->numbers, u"n1"_s)).height(), 2 * before - 4);
}

void TestPanelLook::titleBarLeavesTheMouseToTheDock()
{
    QVERIFY(show(m_panels->entities));
    QWidget *bar = m_panels->entities.titleBar();
    const QPointF title(20, bar->height() / 2.0);
    QMouseEvent press(QEvent::MouseButtonPress, title, bar->mapToGlobal(title), Qt::LeftButton, Qt::LeftButton, {});
    press.accept();
    QCoreApplication::sendEvent(bar, &press);
    QVERIFY(!press.isAccepted());
    QVERIFY(!bar->childAt(title.toPoint()));
}

void TestPanelLook::rowsAreReadAloud()
{
    QVERIFY(show(m_panels->entities));
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_panels->entities.tree());
    QVERIFY(tree);
    QCOMPARE(tree->text(QAccessible::Name), u"Entities"_s);
    QStringList names;
    for (int i = 0; i < tree->childCount(); ++i)
        names.append(tree->child(i)->text(QAccessible::Name));
    QVERIFY(names.contains(u"Lantern Bay Authority, organisation, 3 mentions"_s));
    QVERIFY(names.contains(u"People, 1"_s));
    QAccessibleInterface *header = QAccessible::queryAccessibleInterface(m_panels->entities.titleBar());
    QCOMPARE(header->text(QAccessible::Name), u"Entities"_s);
    QCOMPARE(header->text(QAccessible::Description), u"9"_s);
}

void TestPanelLook::anyAnalysisIsShown_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPanelLook::anyAnalysisIsShown()
{
    QFETCH(quint32, seed);
    const auto analysis = std::make_shared<const Analysis>(RandomAnalysis(seed).make(500, 12));
    for (Panel *panel : std::initializer_list<Panel *>{&m_panels->entities, &m_panels->numbers, &m_panels->sources}) {
        QAbstractItemModelTester tester(panel->tree()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        panel->setAnalysis(analysis);
        panel->tree()->unfoldAll();
        panel->setSelection(panel->tree()->model()->index(0, 0).data(SelectionRole).value<Selection>());
        panel->resize(404, 2000);
        QVERIFY(!panel->grab().isNull());
        panel->tree()->copyAll();
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        for (const QString &line : QApplication::clipboard()->text().split(u'\n'))
            QVERIFY(line.contains(u'\t'));
    }
}

void TestPanelLook::articleOfOneLongLineIsShown()
{
    auto analysis = std::make_shared<Analysis>();
    const QString &text = analysis->article.text = QString(5'000'000, u'x') + u" Holm "_s + QString(5'000'000, u'y');
    analysis->article.blocks = {{{0, text.size()}, BlockKind::Paragraph}};
    analysis->sentences = {{{0, text.size()}, {}}};
    Mention mention;
    mention.id = u"m1"_s;
    mention.entity = u"e1"_s;
    mention.span = {5'000'001, 5'000'005};
    analysis->annotations.mentions = {mention};
    analysis->annotations.entities = {fixture::entity(u"e1"_s, EntityType::Location, u"Holm"_s, 1)};
    NumericClaim claim = fixture::claim(u"n1"_s, ClaimKind::Cardinal, mention.span, 1);
    claim.counted = Counted{{0, text.size()}, u"x"_s};
    analysis->annotations.claims = {claim};
    analysis->annotations.attributions = {
        fixture::attribution(u"a1"_s, mention.span, mention.span, {{0, 5'000'000}, {5'000'006, text.size()}})};
    for (Panel *panel : std::initializer_list<Panel *>{&m_panels->entities, &m_panels->numbers, &m_panels->sources}) {
        panel->setAnalysis(analysis);
        panel->tree()->unfoldAll();
        QVERIFY(!panel->grab().isNull());
        panel->tree()->copyAll();
        QVERIFY(QApplication::clipboard()->text().size() < 5000);
    }
}

QTEST_MAIN(TestPanelLook)
#include "tst_panellook.moc"

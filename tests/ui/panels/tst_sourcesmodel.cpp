// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysisfixture.h"
#include "tests/ui/panels/treetext.h"
#include "ui/panels/sourcesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

/// "Mira Tolland | Lantern Bay Authority chair | 3 statements · 42 % of the words"; of a statement its words and notes.
QString sourceLine(const QModelIndex &index)
{
    QStringList parts{index.data().toString(), index.data(SourcesModel::SourceRoleRole).toString(),
        index.data(SourcesModel::NotesRole).toString()};
    parts.removeAll(QString());
    return parts.join(u" | "_s);
}

QStringList names(const SourcesModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

/// An article of one paragraph with contents at the given words.
Analysis speaking(const QString &text, const std::vector<std::vector<QString>> &contents)
{
    Analysis analysis;
    analysis.article.text = text;
    analysis.article.blocks = {{{0, text.size()}, BlockKind::Paragraph}};
    for (const std::vector<QString> &pieces : contents) {
        Attribution attribution;
        attribution.id = u"a%1"_s.arg(analysis.annotations.attributions.size() + 1);
        attribution.sourceKind = SourceKind::Named;
        for (const QString &piece : pieces)
            attribution.content.push_back(fixture::place(text, piece));
        analysis.annotations.attributions.push_back(attribution);
    }
    return analysis;
}

} // namespace

class TestSourcesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isGroupedBySource();
    void isOrdered_data();
    void isOrdered();
    void showsWhatIsAskedFor_data();
    void showsWhatIsAskedFor();
    void sameWordsAreOneSourceInAnyCase();
    void nameEndsWhereTheReasonForAnonymityBegins();
    void statementsThatAreNotAskedForAreLeftOut();
    void quotationsOfNobodyAreASourceOfTheirOwn();
    void sourcingOfTheFixture();
    void paragraphsOnOneAnonymousSourceAreCounted();
    void quotedWordsAreThoseInQuotationMarks();
    void selectionMarksSourceAndStatement();
    void sourceAsksForItsFirstStatement();
    void rowsReadWellAloud();
    void rowsAreCopiedWhole();
    void wordBelongsToTheInnermostContent_data();
    void wordBelongsToTheInnermostContent();
    void bylineAndBoilerplateAreNobodysWords();
    void sharesOfTheFixtureMakeUpTheWhole();
    void nothingIsShownWithoutAnalysis();

private:
    SourcesModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

void TestSourcesModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_model.setFilter({});
    m_model.setSelection({});
    m_model.setAnalysis(fixture::sharedAnalysis());
}

void TestSourcesModel::isGroupedBySource()
{
    QCOMPARE(test::treeText(m_model, sourceLine),
        u"Mira Tolland | Lantern Bay Authority chair | 3 statements · 16 % of the words\n"
        "  “We will pay $4.5m more,” … “because 250 island families depend on us.” | said · quoted\n"
        "  “no job losses” | promised · partly quoted · claim\n"
        "  “Not one boat \U0001F6A2 was late,” | wrote · quoted\n"
        "Two officials | 1 statement · 7 % of the words · via Coast Wire · “because talks go on”\n"
        "  40 to 50 crossings a day may be cut | told · paraphrased · hedged: may\n"
        "A review | 1 statement · 6 % of the words\n"
        "  Fares rose 2.1 percent to 18 crowns | according to · paraphrased\n"
        "Bank of Holm | 1 statement · 2 % of the words\n"
        "  14 boats | counted · paraphrased\n"
        "No source given | 1 statement · 1 % of the words\n"
        "  when | did not say · paraphrased · refusal · source inferred\n"_s);
    QCOMPARE(m_model.summary(), u"5 · 1 anonymous"_s);
}

void TestSourcesModel::isOrdered_data()
{
    QTest::addColumn<SourceOrder>("order");
    QTest::addColumn<QStringList>("expected");

    const QString tolland = u"Mira Tolland"_s;
    const QString officials = u"Two officials"_s;
    const QString review = u"A review"_s;
    const QString bank = u"Bank of Holm"_s;
    const QString none = u"No source given"_s;
    QTest::newRow("words") << SourceOrder::Words << QStringList{tolland, officials, review, bank, none};
    QTest::newRow("place") << SourceOrder::Place << QStringList{tolland, none, officials, bank, review};
    QTest::newRow("name") << SourceOrder::Name << QStringList{none, review, bank, tolland, officials};
    QTest::newRow("kind") << SourceOrder::Kind << QStringList{tolland, bank, officials, review, none};
}

void TestSourcesModel::isOrdered()
{
    QFETCH(SourceOrder, order);
    m_model.setFilter({.order = order});
    QTEST(names(m_model), "expected");
}

void TestSourcesModel::showsWhatIsAskedFor_data()
{
    QTest::addColumn<SourceFilter>("filter");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("anonymous") << SourceFilter{.kind = SourceKind::Anonymous} << QStringList{u"Two officials"_s};
    QTest::newRow("unspecified") << SourceFilter{.kind = SourceKind::Unspecified} << QStringList{u"No source given"_s};
    QTest::newRow("collective: none") << SourceFilter{.kind = SourceKind::Collective} << QStringList{};
    QTest::newRow("paraphrased") << SourceFilter{.manner = Manner::Indirect}
                                 << QStringList{
                                        u"Two officials"_s, u"A review"_s, u"Bank of Holm"_s, u"No source given"_s};
    QTest::newRow("claims") << SourceFilter{.cueClass = CueClass::Claim} << QStringList{u"Mira Tolland"_s};
    QTest::newRow("paraphrased claims: none")
        << SourceFilter{.manner = Manner::Indirect, .cueClass = CueClass::Claim} << QStringList{};
    QTest::newRow("cue") << SourceFilter{.text = u"PROMISED"_s} << QStringList{u"Mira Tolland"_s};
    QTest::newRow("role") << SourceFilter{.text = u"chair"_s} << QStringList{u"Mira Tolland"_s};
    QTest::newRow("name") << SourceFilter{.text = u"holm"_s} << QStringList{u"Bank of Holm"_s};
}

void TestSourcesModel::showsWhatIsAskedFor()
{
    QFETCH(SourceFilter, filter);
    QFETCH(QStringList, expected);
    m_model.setFilter(filter);
    QCOMPARE(names(m_model), expected);
    QCOMPARE(m_model.summary(), u"%1 of 5"_s.arg(expected.size()));
}

void TestSourcesModel::sameWordsAreOneSourceInAnyCase()
{
    Analysis analysis = speaking(u"Officials said A. B, officials said."_s, {{u"A"_s}, {u"B"_s}});
    analysis.annotations.attributions[0].source = fixture::place(analysis.article.text, u"Officials");
    analysis.annotations.attributions[1].source = fixture::place(analysis.article.text, u"officials");
    m_model.setAnalysis(std::make_shared<const Analysis>(analysis));
    QCOMPARE(test::treeText(m_model), u"Officials\n  A\n  B\n"_s);
}

void TestSourcesModel::nameEndsWhereTheReasonForAnonymityBegins()
{
    Analysis analysis = speaking(u"An aide, who fears for her job, said it rains."_s, {{u"it rains"_s}});
    Attribution &attribution = analysis.annotations.attributions.front();
    attribution.source = fixture::place(analysis.article.text, u"An aide, who fears for her job");
    attribution.anonymityReason = fixture::place(analysis.article.text, u"fears for her job");
    m_model.setAnalysis(std::make_shared<const Analysis>(analysis));
    QCOMPARE(m_model.index(0, 0).data(), u"An aide"_s);
    QCOMPARE(
        m_model.index(0, 0).data(SourcesModel::NotesRole), u"1 statement · 20 % of the words · “fears for her job”"_s);
}

void TestSourcesModel::statementsThatAreNotAskedForAreLeftOut()
{
    m_model.setFilter({.manner = Manner::Mixed});
    QCOMPARE(test::treeText(m_model), u"Mira Tolland\n  “no job losses”\n"_s);
    QVERIFY(m_model.isFiltered());
}

void TestSourcesModel::quotationsOfNobodyAreASourceOfTheirOwn()
{
    Analysis analysis =
        speaking(u"“It rains.” “It pours.” It is said to hail."_s, {{u"It rains"_s}, {u"It pours"_s}, {u"hail"_s}});
    analysis.annotations.attributions[2].cue = {fixture::place(analysis.article.text, u"said")};
    m_model.setAnalysis(std::make_shared<const Analysis>(analysis));
    QCOMPARE(test::treeText(m_model), u"Unattributed quotations\n  It rains\n  It pours\nNo source given\n  hail\n"_s);
    QCOMPARE(m_model.index(0, 0).data(SourcesModel::NotesRole), u"2 statements · 44 % of the words"_s);
    QCOMPARE(m_model.sourcing(), (Sourcing{.sources = 2}));
}

void TestSourcesModel::sourcingOfTheFixture()
{
    QCOMPARE(m_model.sourcing(), (Sourcing{.sources = 5, .anonymous = 1, .independent = 4}));
    m_model.setFilter({.kind = SourceKind::Document});
    QCOMPARE(m_model.sourcing().sources, 5);
}

void TestSourcesModel::paragraphsOnOneAnonymousSourceAreCounted()
{
    const QString text = u"A aide one. A aide two.\nA aide three. B four.\nC five."_s;
    Analysis analysis = speaking(text, {{u"one"_s}, {u"two"_s}, {u"three"_s}, {u"four"_s}, {u"five"_s}});
    analysis.article.blocks = {
        {{0, 23}, BlockKind::Paragraph}, {{24, 45}, BlockKind::Paragraph}, {{46, 53}, BlockKind::Paragraph}};
    const std::vector<Span> sources{{0, 6}, {12, 18}, {24, 30}, {38, 39}, {46, 47}};
    for (size_t i = 0; i < sources.size(); ++i) {
        Attribution &attribution = analysis.annotations.attributions[i];
        attribution.source = sources[i];
        attribution.sourceKind = i < 3 ? SourceKind::Anonymous : SourceKind::Named;
    }
    m_model.setAnalysis(std::make_shared<const Analysis>(analysis));
    QCOMPARE(m_model.sourcing(), (Sourcing{.sources = 3, .anonymous = 1, .independent = 3, .onOneAnonymous = 1}));
}

void TestSourcesModel::quotedWordsAreThoseInQuotationMarks()
{
    const Voices voices = voicesOf(
        speaking(u"She said “it rains” and that it snows.  “Or so.”"_s, {{u"“it rains” and that it snows"_s}}));
    QCOMPARE(voices.ofKind(SourceKind::Named), 6);
    QCOMPARE(voices.quotedOfKind(SourceKind::Named), 2);
    QCOMPARE(voices.quoted(), 2);
    QCOMPARE(voices.attributed(), 6);
    QCOMPARE(voices.percent(voices.quoted()), 20);
}

void TestSourcesModel::selectionMarksSourceAndStatement()
{
    m_model.setSelection({Selection::Kind::Attribution, u"a5"_s, 0});
    const auto line = [](const QModelIndex &index) { return index.data(KeyRole).toString(); };
    QVERIFY(test::treeText(m_model, line).startsWith(u"*e2\n  a1\n  *a5\n  a6\n"_s));
}

void TestSourcesModel::sourceAsksForItsFirstStatement()
{
    const QModelIndex tolland = m_model.index(0, 0);
    QCOMPARE(tolland.data(SelectionRole).value<Selection>().id, u"a1"_s);
    QCOMPARE(m_model.index(2, 0, tolland).data(SelectionRole).value<Selection>().id, u"a6"_s);
}

void TestSourcesModel::rowsReadWellAloud()
{
    const QModelIndex officials = m_model.index(1, 0);
    QCOMPARE(officials.data(Qt::AccessibleTextRole), u"Two officials, anonymous, 1 statement"_s);
    QCOMPARE(
        officials.data(Qt::AccessibleDescriptionRole), u"7 % of the words · via Coast Wire · “because talks go on”"_s);
    QCOMPARE(m_model.index(0, 0, officials).data(Qt::AccessibleTextRole),
        u"told, paraphrased: 40 to 50 crossings a day may be cut"_s);
    QCOMPARE(m_model.index(0, 0).data(Qt::AccessibleTextRole), u"Mira Tolland, named, 3 statements"_s);
}

void TestSourcesModel::rowsAreCopiedWhole()
{
    QCOMPARE(m_model.index(1, 0).data(CellsRole), (QStringList{u"Two officials"_s, u"anonymous"_s, {}, u"told"_s,
                                                      u"via Coast Wire"_s, u"because talks go on"_s, u"1"_s, u"9"_s}));
}

void TestSourcesModel::wordBelongsToTheInnermostContent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<std::vector<QString>>>("contents");
    QTest::addColumn<std::vector<int>>("words");
    QTest::addColumn<int>("reporter");

    using Contents = std::vector<std::vector<QString>>;
    using Words = std::vector<int>;
    QTest::newRow("no contents") << u"One two three."_s << Contents{} << Words{} << 3;
    QTest::newRow("one") << u"She said it rains."_s << Contents{{u"it rains"_s}} << Words{2} << 2;
    QTest::newRow("in two pieces") << u"“It” he said “rains now”."_s << Contents{{u"It"_s, u"rains now"_s}} << Words{3}
                                   << 2;
    QTest::newRow("nested") << u"A said B had told C that it rains."_s
                            << Contents{{u"B had told C that it rains"_s}, {u"it rains"_s}} << Words{5, 2} << 2;
    QTest::newRow("nested at the start") << u"It rains, B said, A said."_s
                                         << Contents{{u"It rains, B said"_s}, {u"It rains"_s}} << Words{2, 2} << 2;
    QTest::newRow("overlapping") << u"one two three four"_s << Contents{{u"one two three"_s}, {u"three four"_s}}
                                 << Words{2, 2} << 0;
    QTest::newRow("compounds, elisions and marks")
        << u"The co-op’s 2,000 don't – café"_s << Contents{{u"café"_s}} << Words{1} << 5;
    QTest::newRow("empty text") << QString() << Contents{} << Words{} << 0;
}

void TestSourcesModel::wordBelongsToTheInnermostContent()
{
    QFETCH(QString, text);
    QFETCH(std::vector<std::vector<QString>>, contents);
    const Voices voices = voicesOf(speaking(text, contents));
    QTEST(voices.byAttribution, "words");
    QTEST(voices.reporter, "reporter");
    QCOMPARE(voices.all, voices.reporter + voices.ofKind(SourceKind::Named));
}

void TestSourcesModel::bylineAndBoilerplateAreNobodysWords()
{
    Analysis analysis = speaking(u"By Ana Ruiz\nIt rains.\nMore from us"_s, {});
    analysis.article.blocks = {
        {{0, 11}, BlockKind::Byline}, {{12, 21}, BlockKind::Paragraph}, {{22, 34}, BlockKind::Boilerplate}};
    QCOMPARE(voicesOf(analysis).all, 2);
}

void TestSourcesModel::sharesOfTheFixtureMakeUpTheWhole()
{
    const Voices &voices = m_model.voices();
    int sum = voices.reporter;
    for (const int words : voices.byKind)
        sum += words;
    QCOMPARE(sum, voices.all);
    QCOMPARE(voices.ofKind(SourceKind::Anonymous), 9);
    m_model.setFilter({.kind = SourceKind::Anonymous});
    QCOMPARE(m_model.voices().all, sum);
}

void TestSourcesModel::nothingIsShownWithoutAnalysis()
{
    m_model.setAnalysis(nullptr);
    QCOMPARE(m_model.rowCount(), 0);
    QCOMPARE(m_model.voices().all, 0);
    QCOMPARE(m_model.summary(), QString());
}

QTEST_GUILESS_MAIN(TestSourcesModel)
#include "tst_sourcesmodel.moc"

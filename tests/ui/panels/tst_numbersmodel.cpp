// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysisfixture.h"
#include "tests/ui/panels/treetext.h"
#include "ui/panels/excerpt.h"
#include "ui/panels/numbersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

/// "250 | island families | | Mira Tolland |".
QString numberLine(const QModelIndex &index)
{
    QStringList parts;
    for (const int role : {int(NumbersModel::AmountRole), int(NumbersModel::CountedRole), int(NumbersModel::ChangeRole),
             int(NumbersModel::ClaimantRole), int(NumbersModel::OthersRole)})
        parts.append(index.data(role).toString());
    return parts.join(u" | "_s).trimmed();
}

/// The numbers alone, without headings and sentences.
QModelIndexList numbersOf(const NumbersModel &model)
{
    QModelIndexList rows = model.match(
        model.index(0, 0), RowKindRole, QVariant::fromValue(RowKind::Main), -1, Qt::MatchExactly | Qt::MatchRecursive);
    return rows;
}

QString numberLines(const NumbersModel &model)
{
    QString text;
    for (const QModelIndex &index : numbersOf(model))
        text += numberLine(index) + u'\n';
    return text;
}

/// The fixture with a date, a change to an amount, and a claim whose attribution is gone.
AnalysisPtr withMore()
{
    Analysis analysis = fixture::analysis();
    NumericClaim date =
        fixture::claim(u"d1"_s, ClaimKind::Date, fixture::place(analysis.article.text, u"3 May 2021"), {});
    date.timex = u"2021-05-03"_s;
    analysis.annotations.claims.insert(analysis.annotations.claims.begin(), date);
    NumericClaim &fares = analysis.annotations.claims[6];
    fares.change = Change{ChangeDirection::Up, ChangeMode::By, {}, 4.5, 2.1};
    analysis.annotations.claims[9].attribution = u"gone"_s;
    return std::make_shared<const Analysis>(analysis);
}

QStringList amounts(const NumbersModel &model)
{
    QStringList texts;
    for (const QModelIndex &index : numbersOf(model))
        texts.append(index.data(NumbersModel::AmountRole).toString());
    return texts;
}

} // namespace

class TestNumbersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsAmountThingAndClaimant();
    void showsWhatIsAskedFor_data();
    void showsWhatIsAskedFor();
    void isOrdered_data();
    void isOrdered();
    void kindsHaveHeadings();
    void sentenceIsBelowItsNumber();
    void selectionMarksItsRowBelowAHeading();
    void datesAreBehindTheirOwnChoice();
    void changeIsToldBesideTheAmount();
    void claimWithoutItsAttributionHasNoSource();
    void selectionMarksItsRow();
    void rowsReadWellAloud();
    void rowsAreCopiedWhole();
    void nothingIsShownWithoutAnalysis();

private:
    NumbersModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

void TestNumbersModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_model.setFilter({});
    m_model.setSelection({});
    m_model.setAnalysis(fixture::sharedAnalysis());
}

void TestNumbersModel::tellsAmountThingAndClaimant()
{
    QCOMPARE(numberLines(m_model), u"$4.5 m |  |  | Mira Tolland |\n"
                                   "250 | island families |  | Mira Tolland |\n"
                                   "40–50 | crossings |  | Two officials, via Coast Wire |\n"
                                   "12 | boats |  | no source | elsewhere 14 (Bank of Holm)\n"
                                   "14 | boats |  | Bank of Holm | elsewhere 12\n"
                                   "+2.1 % |  |  | A review |\n"
                                   "0 |  |  | Mira Tolland |\n"
                                   "Dozens |  |  | no source |\n"
                                   "1/2 |  |  | no source |\n"
                                   "> 20 years |  |  | no source |\n"_s);
    QCOMPARE(m_model.summary(), u"10 · 4 without a source"_s);
}

void TestNumbersModel::showsWhatIsAskedFor_data()
{
    QTest::addColumn<NumberFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("summary");

    const auto row = [](const char *name, const NumberFilter &filter, const QStringList &expected) {
        QTest::newRow(name) << filter << expected << u"%1 of 10"_s.arg(expected.size());
    };
    row("without a source", {.show = NumberShow::WithoutSource}, {u"12"_s, u"Dozens"_s, u"1/2"_s, u"> 20 years"_s});
    row("money", {.show = NumberShow::Money}, {u"$4.5 m"_s});
    row("percent", {.show = NumberShow::Percent}, {u"+2.1 %"_s});
    row("changes", {.show = NumberShow::Changes}, {u"+2.1 %"_s});
    row("vague", {.show = NumberShow::Vague}, {u"Dozens"_s});
    row("thing counted", {.text = u"BOATS"_s}, {u"12"_s, u"14"_s});
    row("claimant", {.text = u"coast wire"_s}, {u"40–50"_s});
    row("as written", {.text = u"2.1 perc"_s}, {u"+2.1 %"_s});
    row("text and kind", {.text = u"boats"_s, .show = NumberShow::WithoutSource}, {u"12"_s});
    row("nothing", {.text = u"crocodile"_s}, {});
}

void TestNumbersModel::showsWhatIsAskedFor()
{
    QFETCH(NumberFilter, filter);
    m_model.setFilter(filter);
    QTEST(amounts(m_model), "expected");
    QTEST(m_model.summary(), "summary");
    QVERIFY(m_model.isFiltered());
}

void TestNumbersModel::isOrdered_data()
{
    QTest::addColumn<NumberOrder>("order");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("place") << NumberOrder::Place
                           << QStringList{u"$4.5 m"_s, u"250"_s, u"40–50"_s, u"12"_s, u"14"_s, u"+2.1 %"_s, u"0"_s,
                                  u"Dozens"_s, u"1/2"_s, u"> 20 years"_s};
    QTest::newRow("size, those without one last") << NumberOrder::Size
                                                  << QStringList{u"$4.5 m"_s, u"250"_s, u"40–50"_s, u"> 20 years"_s,
                                                         u"14"_s, u"12"_s, u"+2.1 %"_s, u"1/2"_s, u"0"_s, u"Dozens"_s};
    QTest::newRow("kind") << NumberOrder::Kind
                          << QStringList{u"250"_s, u"40–50"_s, u"12"_s, u"14"_s, u"0"_s, u"Dozens"_s, u"+2.1 %"_s,
                                 u"$4.5 m"_s, u"1/2"_s, u"> 20 years"_s};
    QTest::newRow("claimant, those without one last")
        << NumberOrder::Claimant
        << QStringList{u"+2.1 %"_s, u"14"_s, u"$4.5 m"_s, u"250"_s, u"0"_s, u"40–50"_s, u"12"_s, u"Dozens"_s, u"1/2"_s,
               u"> 20 years"_s};
}

void TestNumbersModel::isOrdered()
{
    QFETCH(NumberOrder, order);
    m_model.setFilter({.order = order});
    QTEST(amounts(m_model), "expected");
}

void TestNumbersModel::kindsHaveHeadings()
{
    m_model.setFilter({.order = NumberOrder::Kind});
    QStringList headings;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex heading = m_model.index(row, 0);
        QCOMPARE(heading.data(RowKindRole).value<RowKind>(), RowKind::Heading);
        QCOMPARE(heading.data(NumbersModel::CountRole).toInt(), m_model.rowCount(heading));
        headings.append(heading.data(Qt::AccessibleTextRole).toString());
    }
    QCOMPARE(
        headings, (QStringList{u"Counts, 6"_s, u"Percentages, 1"_s, u"Money, 1"_s, u"Fractions, 1"_s, u"Ages, 1"_s}));
}

void TestNumbersModel::sentenceIsBelowItsNumber()
{
    const QModelIndex officials = m_model.index(2, 0);
    QCOMPARE(m_model.rowCount(officials), 1);
    const QModelIndex sentence = m_model.index(0, 0, officials);
    QCOMPARE(sentence.data(RowKindRole).value<RowKind>(), RowKind::Detail);
    QVERIFY(sentence.data().toString().contains(u"told Coast Wire that 40 to 50 crossings a day"_s));
    const auto excerpt = sentence.data(NumbersModel::ExcerptRole).value<Excerpt>();
    QCOMPARE(excerpt.text.sliced(excerpt.focus.begin, excerpt.focus.length()), u"40 to 50"_s);
    QCOMPARE(sentence.data(NumbersModel::AmountRole), u"as written: 40 to 50 · number"_s);
    QCOMPARE(sentence.data(SelectionRole), officials.data(SelectionRole));
}

void TestNumbersModel::selectionMarksItsRowBelowAHeading()
{
    m_model.setFilter({.order = NumberOrder::Kind});
    m_model.setSelection({Selection::Kind::Claim, u"n1"_s, 0});
    QCOMPARE(m_model.picked().size(), 1);
    QCOMPARE(m_model.picked().first().data(NumbersModel::AmountRole), u"$4.5 m"_s);
    QCOMPARE(m_model.picked().first().parent().data(), u"Money"_s);
}

void TestNumbersModel::datesAreBehindTheirOwnChoice()
{
    m_model.setAnalysis(withMore());
    QVERIFY(!amounts(m_model).contains(u"3 May 2021"_s));
    QVERIFY(m_model.summary().startsWith(u"10 "_s));
    m_model.setFilter({.datesAndTimes = true});
    QCOMPARE(amounts(m_model).first(), u"3 May 2021"_s);
    QVERIFY(m_model.summary().startsWith(u"11 "_s));
}

void TestNumbersModel::changeIsToldBesideTheAmount()
{
    m_model.setAnalysis(withMore());
    m_model.setFilter({.show = NumberShow::Changes});
    QCOMPARE(numberLines(m_model), u"+2.1 % |  | to 4.5 % | A review |\n"_s);
}

void TestNumbersModel::claimWithoutItsAttributionHasNoSource()
{
    m_model.setAnalysis(withMore());
    QCOMPARE(m_model.summary(), u"10 · 4 without a source"_s);
}

void TestNumbersModel::selectionMarksItsRow()
{
    m_model.setSelection({Selection::Kind::Claim, u"n4"_s, 0});
    QCOMPARE(m_model.picked().size(), 1);
    QCOMPARE(m_model.picked().first().row(), 3);
    QCOMPARE(
        m_model.index(3, 0).data(SelectionRole).value<Selection>(), (Selection{Selection::Kind::Claim, u"n4"_s, 0}));
    m_model.setSelection({Selection::Kind::Entity, u"n4"_s, 0});
    QVERIFY(m_model.picked().isEmpty());
}

void TestNumbersModel::rowsReadWellAloud()
{
    QCOMPARE(m_model.index(2, 0).data(Qt::AccessibleTextRole), u"40–50 crossings, Two officials, via Coast Wire"_s);
    QCOMPARE(m_model.index(3, 0).data(Qt::AccessibleTextRole), u"12 boats, no source, elsewhere 14 (Bank of Holm)"_s);
    QVERIFY(m_model.index(3, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u"The LBA runs 12 boats"_s));
}

void TestNumbersModel::rowsAreCopiedWhole()
{
    const QStringList cells = m_model.index(1, 0).data(CellsRole).toStringList();
    QCOMPARE(cells.first(7),
        (QStringList{u"250"_s, u"250"_s, u"number"_s, u"island families"_s, {}, u"Mira Tolland"_s, {}}));
    QVERIFY(cells.last().contains(u"250 island families depend on us"_s));
}

void TestNumbersModel::nothingIsShownWithoutAnalysis()
{
    m_model.setAnalysis(nullptr);
    QCOMPARE(m_model.rowCount(), 0);
    QCOMPARE(m_model.summary(), QString());
}

QTEST_GUILESS_MAIN(TestNumbersModel)
#include "tst_numbersmodel.moc"

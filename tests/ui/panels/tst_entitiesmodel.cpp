// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysisfixture.h"
#include "tests/ui/panels/treetext.h"
#include "ui/panels/entitiesmodel.h"
#include "ui/panels/excerpt.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

/// "Mira Tolland | Lantern Bay Authority chair | 4".
QString entityLine(const QModelIndex &index)
{
    QStringList parts{index.data().toString(), index.data(EntitiesModel::DetailTextRole).toString(),
        index.data(EntitiesModel::CountRole).toString()};
    parts.removeAll(QString());
    return parts.join(u" | "_s);
}

/// The headings and entities, without what unfolds.
QString outline(const EntitiesModel &model)
{
    QString text;
    for (const QString &line : test::treeText(model, entityLine).split(u'\n')) {
        if (!line.startsWith("    "_L1) && !line.isEmpty())
            text += line + u'\n';
    }
    return text;
}

QModelIndex entityRow(const EntitiesModel &model, const QString &name)
{
    return model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

AnalysisPtr manyEntities(int entities, int mentionsEach)
{
    auto analysis = std::make_shared<Analysis>();
    for (int i = 0; i < entities; ++i) {
        Entity entity;
        entity.id = u"e%1"_s.arg(i);
        entity.name = u"Entity %1"_s.arg(i);
        entity.type = EntityType(i % 7);
        for (int m = 0; m < mentionsEach; ++m) {
            Mention mention;
            mention.id = u"m%1"_s.arg(analysis->annotations.mentions.size());
            mention.entity = entity.id;
            mention.span = {analysis->article.text.size(), analysis->article.text.size() + entity.name.size()};
            analysis->annotations.mentions.push_back(mention);
            analysis->article.text += entity.name + u' ';
        }
        analysis->annotations.entities.push_back(entity);
    }
    return analysis;
}

} // namespace

class TestEntitiesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isGroupedByType();
    void unfoldsNamesAndMentions();
    void referencesAreToldFromNames();
    void referencesCanBeLeftOut();
    void aRowAsksForTheFirstMentionThatIsShown();
    void relatedEntitiesLeadToEachOther();
    void isOrderedWithinItsGroups_data();
    void isOrderedWithinItsGroups();
    void filterFindsNamesAliasesAndRoles_data();
    void filterFindsNamesAliasesAndRoles();
    void selectionMarksTheEntityAndTheMention();
    void selectionComesBackWithTheNextAnalysis();
    void rowsAskForTheirSelection();
    void rowsTellWhereInTheArticle();
    void manyMentionsMakeFewPlaces();
    void rowsReadWellAloud();
    void tipIsNoMarkupOfTheArticle();
    void rowsAreCopiedWhole();
    void excerptShowsTheMentionInItsSentence();
    void nothingIsShownWithoutAnalysis();
    void dataThatFitsNowhereIsTaken();

private:
    EntitiesModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

void TestEntitiesModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_model.setFilter({});
    m_model.setSelection({});
    m_model.setAnalysis(fixture::sharedAnalysis());
}

void TestEntitiesModel::isGroupedByType()
{
    QCOMPARE(outline(m_model), u"Organisations | 3\n"
                               "  Lantern Bay Authority | LBA | 3\n"
                               "  Bank of Holm | 1\n"
                               "  Coast Wire | 1\n"
                               "People | 1\n"
                               "  Mira Tolland | Lantern Bay Authority chair | 4\n"
                               "Places | 1\n"
                               "  Holm | 1\n"
                               "Facilities | 1\n"
                               "  Cape Orlo lighthouse | 1\n"
                               "Groups | 1\n"
                               "  Velmarkers | Holm | 1\n"
                               "Products | 1\n"
                               "  \U0001D54Aprite | 2\n"
                               "Events and works | 1\n"
                               "  <Winter & Ice> | 1\n"_s);
    QCOMPARE(m_model.summary(), u"9"_s);
}

void TestEntitiesModel::unfoldsNamesAndMentions()
{
    const auto line = [](const QModelIndex &index) { return index.data(CellsRole).toStringList().value(0); };
    const QModelIndex tolland = entityRow(m_model, u"Mira Tolland"_s);
    QCOMPARE(test::treeText(m_model, line, tolland), u"also Tolland · Lantern Bay Authority chair\n"
                                                     "Mira Tolland\n"
                                                     "She\n"
                                                     "Tolland\n"
                                                     "Tolland\n"_s);
    QCOMPARE(test::treeText(m_model, line, entityRow(m_model, u"Coast Wire"_s)), u"Coast Wire\n"_s);
}

void TestEntitiesModel::referencesAreToldFromNames()
{
    const QModelIndex tolland = entityRow(m_model, u"Mira Tolland"_s);
    const QModelIndex she = m_model.index(2, 0, tolland);
    QCOMPARE(she.data(EntitiesModel::NoteRole), u"pronoun"_s);
    QCOMPARE(she.data(Qt::AccessibleTextRole), u"Mention 2: She, pronoun"_s);
    QCOMPARE(she.data(CellsRole).toStringList().value(1), u"pronoun"_s);
    QCOMPARE(m_model.index(1, 0, tolland).data(EntitiesModel::NoteRole), QString());
    const QModelIndex ferries = entityRow(m_model, u"\U0001D54Aprite"_s);
    QCOMPARE(m_model.index(1, 0, ferries).data(EntitiesModel::NoteRole), u"description"_s);
    QCOMPARE(tolland.data(Qt::AccessibleTextRole), u"Mira Tolland, person, 4 mentions, 3 by name"_s);
    QVERIFY(tolland.data(Qt::ToolTipRole).toString().contains(u"4 mentions, 3 by name"_s));
}

void TestEntitiesModel::referencesCanBeLeftOut()
{
    m_model.setFilter({.scope = MentionScope::Names});
    const QModelIndex tolland = entityRow(m_model, u"Mira Tolland"_s);
    QCOMPARE(tolland.data(EntitiesModel::CountRole), 3);
    QCOMPARE(tolland.data(EntitiesModel::PlacesRole).value<QList<qreal>>().size(), 3);
    QCOMPARE(tolland.data(Qt::AccessibleTextRole), u"Mira Tolland, person, 3 mentions"_s);
    QCOMPARE(m_model.rowCount(tolland), 4);
    const QModelIndex second = m_model.index(2, 0, tolland);
    QCOMPARE(second.data(), u"Tolland"_s);
    QCOMPARE(second.data(Qt::AccessibleTextRole), u"Mention 2: Tolland"_s);
    QCOMPARE(second.data(SelectionRole).value<Selection>(), (Selection{Selection::Kind::Entity, u"e2"_s, 2}));
}

void TestEntitiesModel::aRowAsksForTheFirstMentionThatIsShown()
{
    Analysis analysis = fixture::analysis();
    for (Mention &mention : analysis.annotations.mentions) {
        if (mention.id == "m1"_L1)
            mention.kind = MentionKind::Nominal;
    }
    m_model.setAnalysis(std::make_shared<const Analysis>(std::move(analysis)));
    const auto asked = [this] {
        return entityRow(m_model, u"Lantern Bay Authority"_s).data(SelectionRole).value<Selection>().mention;
    };
    QCOMPARE(asked(), 0);
    m_model.setFilter({.scope = MentionScope::Names});
    QCOMPARE(asked(), 1);
}

void TestEntitiesModel::relatedEntitiesLeadToEachOther()
{
    const auto related = [this](const QString &of, const QString &id) {
        const QModelIndex entity = entityRow(m_model, of);
        for (int row = 0; row < m_model.rowCount(entity); ++row) {
            const QModelIndex index = m_model.index(row, 0, entity);
            if (index.data(KeyRole) == entity.data(KeyRole).toString() + u"/related/"_s + id)
                return index;
        }
        return QModelIndex();
    };
    const QModelIndex place = related(u"Velmarkers"_s, u"e5"_s);
    QCOMPARE(place.data(), u"see also Holm · place"_s);
    QCOMPARE(place.data(Qt::AccessibleTextRole), u"See also Holm, place"_s);
    QCOMPARE(place.data(RowKindRole).value<RowKind>(), RowKind::Detail);
    QCOMPARE(place.data(SelectionRole).value<Selection>(), (Selection{Selection::Kind::Entity, u"e5"_s, 0}));
    const QModelIndex people = related(u"Holm"_s, u"e6"_s);
    QCOMPARE(people.data(), u"see also Velmarkers · group"_s);

    m_model.setSelection(place.data(SelectionRole).value<Selection>());
    QVERIFY(!place.data(PickedRole).toBool());
    QVERIFY(entityRow(m_model, u"Holm"_s).data(PickedRole).toBool());
}

void TestEntitiesModel::isOrderedWithinItsGroups_data()
{
    QTest::addColumn<EntityOrder>("order");
    QTest::addColumn<QStringList>("organisations");

    const QString lantern = u"Lantern Bay Authority"_s;
    const QString bank = u"Bank of Holm"_s;
    const QString wire = u"Coast Wire"_s;
    QTest::newRow("importance") << EntityOrder::Importance << QStringList{lantern, bank, wire};
    QTest::newRow("first place") << EntityOrder::FirstPlace << QStringList{lantern, wire, bank};
    QTest::newRow("count, then place") << EntityOrder::Count << QStringList{lantern, wire, bank};
    QTest::newRow("name") << EntityOrder::Name << QStringList{bank, wire, lantern};
}

void TestEntitiesModel::isOrderedWithinItsGroups()
{
    QFETCH(EntityOrder, order);
    QFETCH(QStringList, organisations);
    m_model.setFilter({.order = order});
    QStringList names;
    for (int row = 0; row < m_model.rowCount(m_model.index(0, 0)); ++row)
        names.append(m_model.index(row, 0, m_model.index(0, 0)).data().toString());
    QCOMPARE(names, organisations);
}

void TestEntitiesModel::filterFindsNamesAliasesAndRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("summary");

    QTest::newRow("name in any case") << u"coast"_s << u"Organisations | 1\n  Coast Wire | 1\n"_s << u"1 of 9"_s;
    QTest::newRow("alias") << u"lba"_s << u"Organisations | 1\n  Lantern Bay Authority | LBA | 3\n"_s << u"1 of 9"_s;
    QTest::newRow("role") << u"chair"_s << u"People | 1\n  Mira Tolland | Lantern Bay Authority chair | 4\n"_s
                          << u"1 of 9"_s;
    QTest::newRow("no pattern language") << u".*"_s << QString() << u"0 of 9"_s;
    QTest::newRow("markup") << u"<Win"_s << u"Events and works | 1\n  <Winter & Ice> | 1\n"_s << u"1 of 9"_s;
}

void TestEntitiesModel::filterFindsNamesAliasesAndRoles()
{
    QFETCH(QString, text);
    m_model.setFilter({.text = text});
    QTEST(outline(m_model), "expected");
    QTEST(m_model.summary(), "summary");
}

void TestEntitiesModel::selectionMarksTheEntityAndTheMention()
{
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_model.setSelection({Selection::Kind::Entity, u"e2"_s, 1});
    const auto line = [](const QModelIndex &index) { return index.data(CellsRole).toStringList().value(0); };
    const QString people = test::treeText(m_model, line, m_model.index(1, 0));
    QCOMPARE(people, u"*Mira Tolland\n"
                     "also Tolland · Lantern Bay Authority chair\n"
                     "Mira Tolland\n"
                     "*She\n"
                     "Tolland\n"
                     "Tolland\n"_s.replace(u"\n"_s, u"\n  "_s)
                         .chopped(2));
    QCOMPARE(changed.size(), 2);

    m_model.setSelection({Selection::Kind::Claim, u"n1"_s, 0});
    QVERIFY(!test::treeText(m_model).contains(u'*'));
    QCOMPARE(changed.size(), 4);
}

void TestEntitiesModel::selectionComesBackWithTheNextAnalysis()
{
    m_model.setSelection({Selection::Kind::Entity, u"e3"_s, 0});
    m_model.setFilter({.text = u"Mira"_s});
    QVERIFY(m_model.picked().isEmpty());
    m_model.setFilter({});
    QCOMPARE(m_model.picked().value(0).data(), u"Coast Wire"_s);
    m_model.setAnalysis(fixture::sharedAnalysis());
    QCOMPARE(m_model.picked().size(), 2);
}

void TestEntitiesModel::rowsAskForTheirSelection()
{
    const QModelIndex group = m_model.index(1, 0);
    const QModelIndex tolland = m_model.index(0, 0, group);
    const auto selection = [](const QModelIndex &index) { return index.data(SelectionRole).value<Selection>(); };
    QVERIFY(selection(group).isEmpty());
    QCOMPARE(selection(tolland), (Selection{Selection::Kind::Entity, u"e2"_s, 0}));
    QCOMPARE(selection(m_model.index(0, 0, tolland)), (Selection{Selection::Kind::Entity, u"e2"_s, 0}));
    QCOMPARE(selection(m_model.index(3, 0, tolland)), (Selection{Selection::Kind::Entity, u"e2"_s, 2}));
}

void TestEntitiesModel::rowsTellWhereInTheArticle()
{
    const QModelIndex lantern = entityRow(m_model, u"Lantern Bay Authority"_s);
    const auto places = lantern.data(EntitiesModel::PlacesRole).value<QList<qreal>>();
    const qsizetype length = m_model.analysis()->article.text.size();
    const std::vector<Mention> mentions = mentionsOf(m_model.analysis()->annotations, u"e1"_s);
    QCOMPARE(places.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(std::abs(places[i] - qreal(mentions[size_t(i)].span.begin) / qreal(length)) < 0.005);
}

void TestEntitiesModel::manyMentionsMakeFewPlaces()
{
    m_model.setAnalysis(manyEntities(1, 5000));
    const auto places = entityRow(m_model, u"Entity 0"_s).data(EntitiesModel::PlacesRole).value<QList<qreal>>();
    QCOMPARE(places.size(), 200);
    QVERIFY(std::ranges::is_sorted(places));
    QVERIFY(places.last() < 1);
}

void TestEntitiesModel::rowsReadWellAloud()
{
    const QModelIndex lantern = entityRow(m_model, u"Lantern Bay Authority"_s);
    QCOMPARE(lantern.data(Qt::AccessibleTextRole), u"Lantern Bay Authority, organisation, 3 mentions"_s);
    QCOMPARE(lantern.data(Qt::AccessibleDescriptionRole), u"also LBA"_s);
    QCOMPARE(lantern.parent().data(Qt::AccessibleTextRole), u"Organisations, 3"_s);
    QCOMPARE(entityRow(m_model, u"Holm"_s).data(Qt::AccessibleTextRole), u"Holm, place, 1 mention"_s);
    QCOMPARE(m_model.index(3, 0, lantern).data(Qt::AccessibleTextRole), u"Mention 3: LBA"_s);
    QVERIFY(m_model.index(3, 0, lantern)
            .data(Qt::AccessibleDescriptionRole)
            .toString()
            .contains(u"The LBA runs 12 boats"_s));
}

void TestEntitiesModel::tipIsNoMarkupOfTheArticle()
{
    const QString tip = entityRow(m_model, u"<Winter & Ice>"_s).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;Winter &amp; Ice&gt;"_s), qPrintable(tip));
}

void TestEntitiesModel::rowsAreCopiedWhole()
{
    QCOMPARE(entityRow(m_model, u"Mira Tolland"_s).data(CellsRole),
        (QStringList{u"Mira Tolland"_s, u"person"_s, u"Tolland"_s, u"Lantern Bay Authority chair"_s, u"4"_s}));
    QVERIFY(!m_model.index(0, 0).data(CellsRole).isValid());
}

void TestEntitiesModel::excerptShowsTheMentionInItsSentence()
{
    const QModelIndex lantern = entityRow(m_model, u"Lantern Bay Authority"_s);
    const auto excerpt = m_model.index(3, 0, lantern).data(EntitiesModel::ExcerptRole).value<Excerpt>();
    QCOMPARE(excerpt.text.sliced(excerpt.focus.begin, excerpt.focus.length()), u"LBA"_s);
    QVERIFY(excerpt.text.contains(u"The LBA runs"_s));
    QVERIFY(excerpt.text.size() < 410);
}

void TestEntitiesModel::nothingIsShownWithoutAnalysis()
{
    m_model.setAnalysis(nullptr);
    QCOMPARE(m_model.rowCount(), 0);
    QCOMPARE(m_model.summary(), QString());
}

void TestEntitiesModel::dataThatFitsNowhereIsTaken()
{
    auto analysis = std::make_shared<Analysis>();
    Entity nameless;
    nameless.id = u"e1"_s;
    nameless.related = {u"gone"_s};
    analysis->annotations.entities = {nameless};
    Mention stray;
    stray.id = u"m1"_s;
    stray.entity = u"gone"_s;
    analysis->annotations.mentions = {stray};
    m_model.setAnalysis(analysis);
    QCOMPARE(outline(m_model), u"Events and works | 1\n  0\n"_s);
}

QTEST_GUILESS_MAIN(TestEntitiesModel)
#include "tst_entitiesmodel.moc"

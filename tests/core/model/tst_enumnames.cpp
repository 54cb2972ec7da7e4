// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enumnames.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// Files written by one version are read by the next: these names never change.
class TestEnumNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheContract_data();
    void namesAreThoseOfTheContract();
    void everyNameLeadsBackToItsValue();
    void unknownNamesHaveNoValue_data();
    void unknownNamesHaveNoValue();
};

namespace
{

template <typename E> QString allNames()
{
    QStringList names;
    for (const QLatin1StringView name : enumNames<E>)
        names += name;
    return names.join(u' ');
}

template <typename E> bool leadBack(E last)
{
    QSet<QLatin1StringView> names;
    for (size_t i = 0; i < enumNames<E>.size(); ++i) {
        names.insert(nameOf(E(i)));
        if (valueOf<E>(QString(nameOf(E(i)))) != E(i))
            return false;
    }
    return size_t(names.size()) == enumNames<E>.size() && size_t(last) + 1 == enumNames<E>.size();
}

} // namespace

void TestEnumNames::namesAreThoseOfTheContract_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("expected");
    QTest::newRow("block kinds") << allNames<BlockKind>()
                                 << u"headline byline dateline paragraph heading quote list caption boilerplate"_s;
    QTest::newRow("origins") << allNames<Origin>() << u"machine reader imported"_s;
    QTest::newRow("statuses") << allNames<Status>() << u"suggested accepted rejected"_s;
    QTest::newRow("entity types") << allNames<EntityType>()
                                  << u"Person Organization Location Facility NORP Product Misc"_s;
    QTest::newRow("mention kinds") << allNames<MentionKind>() << u"name nominal pronoun"_s;
    QTest::newRow("claim kinds")
        << allNames<ClaimKind>()
        << u"cardinal percent money measure ordinal fraction multiplier age duration date time"_s;
    QTest::newRow("comparators") << allNames<Comparator>() << u"equal less at_most more at_least about between vague"_s;
    QTest::newRow("directions") << allNames<ChangeDirection>() << u"up down"_s;
    QTest::newRow("change modes") << allNames<ChangeMode>() << u"by to from_to"_s;
    QTest::newRow("source kinds") << allNames<SourceKind>()
                                  << u"named organization anonymous collective document unspecified"_s;
    QTest::newRow("manners") << allNames<Manner>() << u"direct indirect mixed"_s;
    QTest::newRow("cue classes") << allNames<CueClass>() << u"neutral claim doubt denial refusal thought demand"_s;
}

void TestEnumNames::namesAreThoseOfTheContract()
{
    QFETCH(QString, names);
    QFETCH(QString, expected);
    QCOMPARE(names, expected);
}

void TestEnumNames::everyNameLeadsBackToItsValue()
{
    QVERIFY(leadBack(BlockKind::Boilerplate));
    QVERIFY(leadBack(Origin::Imported));
    QVERIFY(leadBack(Status::Rejected));
    QVERIFY(leadBack(EntityType::Misc));
    QVERIFY(leadBack(MentionKind::Pronoun));
    QVERIFY(leadBack(ClaimKind::Time));
    QVERIFY(leadBack(Comparator::Vague));
    QVERIFY(leadBack(ChangeDirection::Down));
    QVERIFY(leadBack(ChangeMode::FromTo));
    QVERIFY(leadBack(SourceKind::Unspecified));
    QVERIFY(leadBack(Manner::Mixed));
    QVERIFY(leadBack(CueClass::Demand));
    QVERIFY(leadBack(Upos::Verb));
    QVERIFY(leadBack(DiagnosticCode::NotEnglish));
}

void TestEnumNames::unknownNamesHaveNoValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("of another enumeration") << u"headline"_s;
    QTest::newRow("other capitals") << u"person"_s;
    QTest::newRow("with a space") << u"Person "_s;
}

void TestEnumNames::unknownNamesHaveNoValue()
{
    QFETCH(QString, name);
    QVERIFY(!valueOf<EntityType>(name));
}

QTEST_GUILESS_MAIN(TestEnumNames)
#include "tst_enumnames.moc"

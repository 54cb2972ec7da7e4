// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitytext.h"

using namespace sourcelight;
using namespace Qt::StringLiterals;

/**
 * No name is known by heart: with every name of an article swapped for another of the same kind (persons, organisations
 * with their acronyms, countries, cities, peoples) the same entities are found in the same places.
 */
class TestNameSwap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::lexicons()); }

    void swappedNamesGiveTheSameEntities_data();
    void swappedNamesGiveTheSameEntities();
};

namespace
{

/// What stands for each name in an article's template: "{president}" and so on.
using Cast = QHash<QString, QString>;

/// A name in an article made from a template.
struct PlayedName {
    Span inTemplate; ///< of "{president}"
    Span inText;
};

/// An article with its places for names filled.
struct Played {
    Article article;
    QString script;
    std::vector<PlayedName> names;

    /// The place in the template that @p position in the text came from; -1 for one inside a name.
    [[nodiscard]] qsizetype inTemplate(qsizetype position) const
    {
        qsizetype shift = 0;
        for (const PlayedName &name : names) {
            if (position <= name.inText.begin)
                break;
            if (position < name.inText.end)
                return -1;
            shift = name.inTemplate.end - name.inText.end;
        }
        return position + shift;
    }
};

Played play(const QString &script, const Cast &cast)
{
    Played played{{}, script, {}};
    QString text;
    qsizetype at = 0;
    for (qsizetype open = script.indexOf(u'{'); open >= 0; open = script.indexOf(u'{', at)) {
        text += QStringView(script).sliced(at, open - at);
        at = script.indexOf(u'}', open) + 1;
        const QString name = cast.value(script.sliced(open + 1, at - open - 2));
        played.names.push_back({{open, at}, {text.size(), text.size() + name.size()}});
        text += name;
    }
    played.article = test::articleOf(text + script.sliced(at));
    return played;
}

/// One line a mention: its words in the template, its type, its entity by number and how many roles that has.
QStringList outline(const Played &played)
{
    const auto found = test::entitiesOf(played.article);
    QStringList lines;
    for (const Mention &mention : found.mentions) {
        const qsizetype begin = played.inTemplate(mention.span.begin), end = played.inTemplate(mention.span.end);
        const QString words = begin < 0 || end < 0 ? u"part of "_s + textOf(played.article, mention.span).toString()
                                                   : played.script.sliced(begin, end - begin);
        const auto entity = std::ranges::find(found.entities, mention.entity, &Entity::id);
        lines.append(u"%1 at %2: %3 %4, roles %5"_s.arg(words)
                .arg(begin)
                .arg(enumNames<EntityType>[std::size_t(entity->type)])
                .arg(entity - found.entities.begin())
                .arg(entity->roles.size()));
    }
    return lines;
}

const QString talks = uR"({alliance} weighs a longer mission in {country}
By {reporter}
{ALLIANCE} Secretary-General {chief} told reporters on Friday that the mission in {country} would go on. "We will stay as long as we are asked to," {chief's surname} said in {city}.
{leader's surname} angered {ALLIANCE} last month when {other} struck two bases used by {people} troops. A {otherpeople}-led force and the anti-{REBELS} coalition left {capital}, {country}.
{ALLIANCE}'s decision follows calls from {other} President {leader}. The {alliance} has 250 {people} soldiers in {country}, said {expert}, 52, a lecturer at the University of {city}.
Two diplomats told {agency} that {leader's surname} and {chief's surname} had met in {city}. {REBELS} said nothing. {agency} could not reach {expert's surname}, and Ms. {expert's surname} did not call back.)"_s;

const Cast first{{u"alliance"_s, u"Southern Rivers Defence Organisation"_s}, {u"ALLIANCE"_s, u"SRDO"_s},
    {u"reporter"_s, u"Maria Kelmet"_s}, {u"chief"_s, u"Anders Tolvik"_s}, {u"chief's surname"_s, u"Tolvik"_s},
    {u"leader"_s, u"Peter Brankov"_s}, {u"leader's surname"_s, u"Brankov"_s}, {u"expert"_s, u"Laura Meskin"_s},
    {u"expert's surname"_s, u"Meskin"_s}, {u"country"_s, u"Chile"_s}, {u"capital"_s, u"Santiago"_s},
    {u"city"_s, u"Vienna"_s}, {u"people"_s, u"Chilean"_s}, {u"other"_s, u"Norway"_s},
    {u"otherpeople"_s, u"Norwegian"_s}, {u"REBELS"_s, u"LPF"_s}, {u"agency"_s, u"Lumera"_s}};
const Cast second{{u"alliance"_s, u"Western Islands Fisheries Council"_s}, {u"ALLIANCE"_s, u"WIFC"_s},
    {u"reporter"_s, u"Robert Adeyinka"_s}, {u"chief"_s, u"Susan Okomo"_s}, {u"chief's surname"_s, u"Okomo"_s},
    {u"leader"_s, u"Elena Vashti"_s}, {u"leader's surname"_s, u"Vashti"_s}, {u"expert"_s, u"Diana Quorrel"_s},
    {u"expert's surname"_s, u"Quorrel"_s}, {u"country"_s, u"Kenya"_s}, {u"capital"_s, u"Nairobi"_s},
    {u"city"_s, u"Tokyo"_s}, {u"people"_s, u"Kenyan"_s}, {u"other"_s, u"Poland"_s}, {u"otherpeople"_s, u"Polish"_s},
    {u"REBELS"_s, u"DKR"_s}, {u"agency"_s, u"Ovanta"_s}};
const Cast third{{u"alliance"_s, u"Inner Sea Trade Union"_s}, {u"ALLIANCE"_s, u"ISTU"_s},
    {u"reporter"_s, u"Sarah Idowu"_s}, {u"chief"_s, u"Carlos van Meer"_s}, {u"chief's surname"_s, u"Van Meer"_s},
    {u"leader"_s, u"Omar al-Rashti"_s}, {u"leader's surname"_s, u"Al-Rashti"_s}, {u"expert"_s, u"Julia O'Hanlow"_s},
    {u"expert's surname"_s, u"O'Hanlow"_s}, {u"country"_s, u"New Zealand"_s}, {u"capital"_s, u"Wellington"_s},
    {u"city"_s, u"Buenos Aires"_s}, {u"people"_s, u"Dutch"_s}, {u"other"_s, u"South Africa"_s},
    {u"otherpeople"_s, u"South African"_s}, {u"REBELS"_s, u"MNX"_s}, {u"agency"_s, u"Tessaly"_s}};

} // namespace

void TestNameSwap::swappedNamesGiveTheSameEntities_data()
{
    QTest::addColumn<Cast>("cast");
    QTest::newRow("other names") << second;
    QTest::newRow("names of other shapes") << third;
}

void TestNameSwap::swappedNamesGiveTheSameEntities()
{
    QFETCH(Cast, cast);
    const QStringList expected = outline(play(talks, first));
    QCOMPARE_GE(expected.size(), 30);
    QCOMPARE(expected.filter(u"part of"_s), QStringList());
    QCOMPARE(outline(play(talks, cast)), expected);
}

QTEST_GUILESS_MAIN(TestNameSwap)
#include "tst_nameswap.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Includes point one way: app -> ui -> core, and inside the core as the table below says.
class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsTheRules_data();
    void everyFileKeepsTheRules();
    void breachesAreFound_data();
    void breachesAreFound();
};

namespace
{

struct Room {
    QString folder;
    QStringList sees; ///< besides itself
};

/// The more special rooms first.
const QList<Room> &rooms()
{
    static const QList<Room> all{
        {u"core/model/"_s, {}}, {u"core/reading/"_s, {u"core/model/"_s}}, {u"core/language/"_s, {u"core/model/"_s}},
        {u"core/extraction/"_s, {u"core/model/"_s, u"core/language/"_s}}, {u"core/formats/"_s, {u"core/model/"_s}},
        {u"core/storing/"_s, {u"core/model/"_s, u"core/formats/"_s}}, {u"core/training/"_s, {u"core/"_s}},
        {u"ui/"_s, {u"core/"_s}}, {u"app/sourcelight/"_s, {u"core/"_s, u"ui/"_s}},
        {u"app/sourcelight-cli/"_s, {u"core/"_s}}, {u"app/sourcelight-train/"_s, {u"core/"_s}},
        {u"app/"_s, {u"core/"_s}}, // what the programs share
    };
    return all;
}

bool maySee(const QString &file, const QString &included)
{
    const auto room = std::ranges::find_if(rooms(), [&file](const Room &r) { return file.startsWith(r.folder); });
    if (room == rooms().end())
        return false;
    const bool trains = file.startsWith(u"core/training/") || file.startsWith(u"app/sourcelight-train/");
    if (included.startsWith(u"core/training/") && !trains)
        return false;
    const bool isShared = file.startsWith(u"app/") && included.startsWith(u"app/") && included.count(u'/') == 1;
    return isShared || included.startsWith(room->folder) ||
           std::ranges::any_of(room->sees, [&included](const QString &seen) { return included.startsWith(seen); });
}

/// The headers that a file of the core may take from Qt are those of QtCore.
bool isOfQtCore(const QString &header)
{
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString name = header.startsWith(u"QtCore/") ? header.sliced(7) : header;
    return QFile::exists(folder + u"/QtCore/"_s + name);
}

/// What is wrong with the includes of @p source, which stands at @p file.
QStringList breaches(const QString &file, const QString &source)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : include.globalMatch(source)) {
        const QString name = match.captured(2);
        const bool isOurs = match.captured(1) == u"\"";
        if (isOurs && !name.endsWith(u".moc") && !maySee(file, name))
            found += u"%1 must not include %2"_s.arg(file, name);
        const bool isForAWindow =
            name.startsWith(u"KSyntaxHighlighting") || (name.startsWith(u'Q') && !isOfQtCore(name));
        if (!isOurs && file.startsWith(u"core/") && isForAWindow)
            found += u"%1 takes %2, which the core does without"_s.arg(file, name);
    }
    return found;
}

} // namespace

void TestIncludes::everyFileKeepsTheRules_data()
{
    QTest::addColumn<QString>("file");
    const QDir root(QStringLiteral(SOURCELIGHT_SOURCE_DIR));
    for (const QString &folder : {u"app"_s, u"ui"_s, u"core"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = root.relativeFilePath(files.next());
            QTest::newRow(qPrintable(file)) << file;
        }
    }
}

void TestIncludes::everyFileKeepsTheRules()
{
    QFETCH(QString, file);
    QFile source(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/") + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    QCOMPARE(breaches(file, text), QStringList());
    QVERIFY2(text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"), "no licence in the first line");
}

void TestIncludes::breachesAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QString &file, const QString &line, int count) {
        QTest::newRow(name) << file << line << count;
    };
    row("model sees itself", u"core/model/a.h"_s, u"#include \"core/model/span.h\""_s, 0);
    row("model sees reading", u"core/model/a.h"_s, u"#include \"core/reading/reading.h\""_s, 1);
    row("extraction sees language", u"core/extraction/a.cpp"_s, u"#include \"core/language/lexicon.h\""_s, 0);
    row("language sees extraction", u"core/language/a.cpp"_s, u"#include \"core/extraction/analyze.h\""_s, 1);
    row("formats see reading", u"core/formats/a.cpp"_s, u"  #  include \"core/reading/reading.h\""_s, 1);
    row("storing sees formats", u"core/storing/a.cpp"_s, u"#include \"core/formats/jsonlines.h\""_s, 0);
    row("core sees ui", u"core/model/a.cpp"_s, u"#include \"ui/theme.h\""_s, 1);
    row("ui sees core", u"ui/panels/a.cpp"_s, u"#include \"core/formats/exporting.h\""_s, 0);
    row("ui sees app", u"ui/panels/a.cpp"_s, u"#include \"app/sourcelight/main.h\""_s, 1);
    row("ui sees training", u"ui/panels/a.cpp"_s, u"#include \"core/training/crf.h\""_s, 1);
    row("the trainer sees training", u"app/sourcelight-train/a.cpp"_s, u"#include \"core/training/crf.h\""_s, 0);
    row("the window sees ui", u"app/sourcelight/main.cpp"_s, u"#include \"ui/theme.h\""_s, 0);
    row("the command line sees ui", u"app/sourcelight-cli/main.cpp"_s, u"#include \"ui/theme.h\""_s, 1);
    row("what the programs share", u"app/sourcelight-cli/main.cpp"_s, u"#include \"app/translation.h\""_s, 0);
    row("one program sees another", u"app/sourcelight-cli/main.cpp"_s, u"#include \"app/sourcelight/startup.h\""_s, 1);
    row("a header beside", u"core/model/a.cpp"_s, u"#include \"span.h\""_s, 1);
    row("a room that nobody knows", u"core/attic/a.cpp"_s, u"#include \"core/model/span.h\""_s, 1);
    row("QtCore", u"core/model/a.cpp"_s, u"#include <QString>\n#include <QtCore/QList>"_s, 0);
    row("QtGui", u"core/model/a.cpp"_s, u"#include <QColor>\n#include <QtGui/QFont>"_s, 2);
    row("Widgets", u"core/model/a.cpp"_s, u"#include <QWidget>"_s, 1);
    row("KArchive", u"core/reading/a.cpp"_s, u"#include <KZip>"_s, 0);
    row("syntax highlighting", u"core/model/a.cpp"_s, u"#include <KSyntaxHighlighting/Theme>"_s, 1);
    row("Gui in the window", u"ui/a.cpp"_s, u"#include <QColor>"_s, 0);
    row("the standard library", u"core/model/a.cpp"_s, u"#include <vector>\n#include <md4c.h>"_s, 0);
}

void TestIncludes::breachesAreFound()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(int, count);
    QCOMPARE(breaches(file, line).size(), count);
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"

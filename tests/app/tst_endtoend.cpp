// SPDX-License-Identifier: GPL-3.0-or-later
// The built program on a real display under a real pointer, judged by what it paints. A second window in this process,
// off screen and of the same size, tells where in the picture things are.
#include "tests/app/xserver.h"
#include "ui/article/articleview.h"
#include "ui/document.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/opening.h"
#include "ui/panels/entitiespanel.h"
#include "ui/panels/panelmodel.h"
#include "ui/panels/paneltree.h"
#include "ui/style.h"

#include <QDir>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto patience = std::chrono::minutes(1);
constexpr QSize windowSize(1280, 800);
constexpr QSize screenSize(1400, 900);
constexpr QPoint besideTheWindow(1390, 890); // where the pointer touches nothing

int pixelsOf(const QImage &picture, const QRect &area, const QColor &color)
{
    int count = 0;
    const QRect within = area & picture.rect();
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += picture.pixel(x, y) == color.rgb();
    }
    return count;
}

QModelIndex rowOf(const QAbstractItemModel *model, const QString &entity, const QModelIndex &parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        const auto selection = index.data(SelectionRole).value<Selection>();
        if (selection.kind == Selection::Kind::Entity && selection.id == entity)
            return index;
        if (const QModelIndex found = rowOf(model, entity, index); found.isValid())
            return found;
    }
    return {};
}

/// The window that knows where things are.
class Twin
{
public:
    Twin()
        : m_window(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
    {
        m_window.overrideTheme(u"light"_s);
        m_window.resize(windowSize);
        m_window.show();
    }

    void open(const QString &article) { m_window.open(inputsFromArguments({article})); }
    bool isReady() const
    {
        const Document *document = m_window.currentDocument();
        return document && document->analysis && !m_window.isBusy();
    }
    const Analysis &analysis() const { return *m_window.currentDocument()->analysis; }
    const Theme &theme() const { return view()->theme(); }
    void select(const Selection &selection) { m_window.select(selection, true); }

    QRect article() const { return placeOf(view(), view()->rect()); }
    QRect strip() const { return placeOf(view()->verticalScrollBar(), view()->verticalScrollBar()->rect()); }
    QRect row(const QString &entity) const
    {
        const PanelTree *tree = m_window.findChild<EntitiesPanel *>()->tree();
        const QRect row = tree->visualRect(rowOf(tree->model(), entity));
        return tree->viewport()->rect().contains(row) ? placeOf(tree->viewport(), row) : QRect();
    }
    /// Where a mention is painted, line by line, as far as it is in view.
    QList<QRect> places(Span span) const
    {
        QList<QRect> places;
        for (const QRectF &rect : view()->rectsOf(span)) {
            if (view()->viewport()->rect().contains(rect.toAlignedRect()))
                places.append(placeOf(view()->viewport(), rect.toAlignedRect()));
        }
        return places;
    }
    QList<QRect> mentions(const QString &entity) const
    {
        QList<QRect> rects;
        for (const Span span : spansOf(analysis().annotations, {.kind = Selection::Kind::Entity, .id = entity}))
            rects += places(span);
        return rects;
    }

private:
    ArticleView *view() const { return m_window.findChild<ArticleView *>(); }
    QRect placeOf(const QWidget *widget, const QRect &rect) const
    {
        return {widget->mapTo(&m_window, rect.topLeft()), rect.size()};
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
};

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void initTestCase()
    {
        setUpApplication();
        QVERIFY2(m_server.start(screenSize), "Xvfb cannot be started");
        m_twin = std::make_unique<Twin>();
        m_twin->open(m_article);
        QTRY_VERIFY_WITH_TIMEOUT(m_twin->isReady(), patience);
        QVERIFY2(m_twin->row(organization().id).isValid(), "the row that the tests look at is not in view");
        startProgram();
    }

    void cleanupTestCase()
    {
        m_twin.reset();
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(int(std::chrono::milliseconds(patience).count())));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QVERIFY2(!QDir(m_home.filePath(u"config"_s)).isEmpty(), "the settings are not where they were told to be");
    }

    void aClickOnARowLightsTheMentionsAndASecondOneEndsIt()
    {
        const QString entity = organization().id;
        const QList<QRect> mentions = m_twin->mentions(entity);
        QVERIFY(mentions.size() >= 3);
        const QColor line = m_twin->theme().colorOf(findEntity(m_twin->analysis().annotations, entity)->type);
        const QImage before = steady(m_twin->article());
        QCOMPARE(pixelsOf(before, before.rect(), m_twin->theme().selection), 0);
        QCOMPARE(pixelsOf(shown(m_twin->strip()), {{}, m_twin->strip().size()}, line), 0);

        const QRect row = m_twin->row(entity);
        QVERIFY(row.isValid());
        click(row.center());
        QTRY_VERIFY_WITH_TIMEOUT(areFilled(mentions), patience);
        QVERIFY(nothingElseIsFilled(mentions));
        QTRY_VERIFY_WITH_TIMEOUT(isPicked(row), patience);
        QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(m_server.picture(), m_twin->strip(), line) > 0, patience);

        click(row.center() + QPoint(row.width() / 4, 0)); // too far away for a double click
        QTRY_VERIFY_WITH_TIMEOUT(shown(m_twin->article()) == before, patience);
        QVERIFY(!isPicked(row));
    }

    void aClickOnANameSelectsItsRowAndEscapeEndsIt()
    {
        const auto &[article, sentences, annotations, diagnostics] = m_twin->analysis();
        const QString name = u"Henrike Solberg-Dane"_s;
        const qsizetype begin = article.text.indexOf(name);
        const QList<QRect> words = m_twin->places({begin, begin + name.size()});
        const Selection selection = findByText(m_twin->analysis(), name);
        QCOMPARE(selection.kind, Selection::Kind::Entity);
        QVERIFY(!words.isEmpty());
        const QImage before = steady(m_twin->article());

        m_twin->select(selection); // brings the row into view, as the click does
        const QRect row = m_twin->row(selection.id);
        const QList<QRect> mentions = m_twin->mentions(selection.id);
        QVERIFY(row.isValid());
        QVERIFY(!isPicked(row));
        click(words.front().center());
        QTRY_VERIFY_WITH_TIMEOUT(isPicked(row), patience);
        QTRY_VERIFY_WITH_TIMEOUT(areFilled(mentions), patience);
        QVERIFY(nothingElseIsFilled(mentions));

        xdotool({u"key"_s, u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shown(m_twin->article()) == before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isPicked(row), patience);
    }

    void helpAndVersionNeedNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("help") << u"--help"_s << "--screenshot"_ba;
        QTest::newRow("short help") << u"-h"_s << "--screenshot"_ba;
        QTest::newRow("help with Qt's own options") << u"--help-all"_s << "--screenshot"_ba;
        QTest::newRow("version") << u"--version"_s << "sourcelight "_ba;
    }

    void helpAndVersionNeedNoDisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, expected);
        QProcessEnvironment withoutDisplay = surroundings();
        withoutDisplay.remove(u"DISPLAY"_s);
        QProcess process;
        process.setProcessEnvironment(withoutDisplay);
        process.start(m_programPath, {option});
        QVERIFY(process.waitForFinished(int(std::chrono::milliseconds(patience).count())));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(expected));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

private:
    Selection organization() const
    {
        return findByText(m_twin->analysis(), u"Northern Waters Cooperation Organisation"_s);
    }

    QProcessEnvironment surroundings() const
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        for (const QString &name : surroundings.keys()) {
            if (name.startsWith("QT_"_L1) || name == "WAYLAND_DISPLAY"_L1 || name == "LANGUAGE"_L1)
                surroundings.remove(name);
        }
        surroundings.insert(u"DISPLAY"_s, m_server.display());
        surroundings.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        surroundings.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (const QString &kind : {u"config"_s, u"data"_s, u"cache"_s, u"state"_s})
            surroundings.insert(u"XDG_%1_HOME"_s.arg(kind.toUpper()), m_home.filePath(kind));
        return surroundings;
    }

    void startProgram()
    {
        m_program.setProcessEnvironment(surroundings());
        m_program.start(m_programPath, {u"--theme"_s, u"light"_s, u"--size"_s,
                                           u"%1x%2"_s.arg(windowSize.width()).arg(windowSize.height()), m_article});
        QVERIFY(m_program.waitForStarted());
        QVERIFY2(!xdotool({u"getmouselocation"_s}).isEmpty(), "xdotool does not work");
        QByteArray windows;
        const auto isShown = [&] {
            windows = xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Sourcelight"_s});
            return !windows.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
        const QString window = QString::fromLatin1(windows.split('\n').front());
        xdotool({u"windowmove"_s, window, u"0"_s, u"0"_s, u"windowfocus"_s, window, u"mousemove"_s,
            QString::number(besideTheWindow.x()), QString::number(besideTheWindow.y())});
        QTRY_VERIFY_WITH_TIMEOUT(isAnalysisShown(), patience);
    }

    /// Every name in view is underlined, and the rows are there.
    bool isAnalysisShown() const
    {
        const QImage picture = m_server.picture();
        const AnnotationSet &annotations = m_twin->analysis().annotations;
        const auto isMarked = [&](const Mention &mention) {
            if (mention.kind != MentionKind::Name)
                return true; // has its line while its entity is selected
            const Entity *entity = findEntity(annotations, mention.entity);
            const QColor line = m_twin->theme().colorOf(entity->type);
            return std::ranges::all_of(m_twin->places(mention.span), [&](const QRect &place) {
                return pixelsOf(picture, place.adjusted(0, 0, 0, place.height() / 2), line) > 0;
            });
        };
        const QRect row = m_twin->row(organization().id);
        return std::ranges::all_of(annotations.mentions, isMarked) &&
               pixelsOf(picture, row, m_twin->theme().panel) > 0 && pixelsOf(picture, row, m_twin->theme().ink) > 0;
    }

    QByteArray xdotool(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(surroundings());
        process.start(u"xdotool"_s, arguments);
        process.waitForFinished(int(std::chrono::milliseconds(patience).count()));
        return process.readAllStandardOutput().trimmed();
    }

    /// Clicks and takes the pointer away, so that nothing is painted for its being there.
    void click(QPoint point) const
    {
        xdotool({u"mousemove"_s, QString::number(point.x()), QString::number(point.y()), u"click"_s, u"1"_s,
            u"mousemove"_s, QString::number(besideTheWindow.x()), QString::number(besideTheWindow.y())});
    }

    QImage shown(const QRect &area) const { return m_server.picture().copy(area); }

    /// The picture of @p area once it has stayed the same for a while.
    QImage steady(const QRect &area) const
    {
        constexpr int often = 10;
        QImage last;
        int same = 0;
        const bool isSteady = QTest::qWaitFor(
            [&] {
                const QImage now = shown(area);
                same = now == last ? same + 1 : 0;
                last = now;
                return same >= often;
            },
            patience);
        return isSteady ? last : QImage();
    }

    bool areFilled(const QList<QRect> &places) const
    {
        const QImage picture = m_server.picture();
        return std::ranges::all_of(places, [&](const QRect &place) {
            return pixelsOf(picture, place, m_twin->theme().selection) > place.width() * place.height() / 4;
        });
    }

    bool nothingElseIsFilled(const QList<QRect> &places) const
    {
        const QImage picture = m_server.picture();
        int filled = 0;
        for (const QRect &place : places)
            filled += pixelsOf(picture, place.adjusted(-4, -2, 4, place.height() / 4), m_twin->theme().selection);
        return filled == pixelsOf(picture, m_twin->article(), m_twin->theme().selection);
    }

    bool isPicked(const QRect &row) const
    {
        return pixelsOf(m_server.picture(), row, m_twin->theme().selection) > row.width() * row.height() / 2;
    }

    const QString m_programPath = QStringLiteral(SOURCELIGHT_BINARY_DIR "/bin/sourcelight");
    const QString m_article = QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples/harbour-patrol.txt");
    QTemporaryDir m_home;
    fixture::XServer m_server;
    fixture::Companion m_program;
    std::unique_ptr<Twin> m_twin;
};

QTEST_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"

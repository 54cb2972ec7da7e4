// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/articlelistdialog.h"

#include "ui/notices.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

bool movesRows(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool isTyped(const QKeyEvent &key)
{
    return !key.text().isEmpty() && key.text().front().isPrint() && key.text() != u" " &&
           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

ArticleListDialog::ArticleListDialog(const Input &input, decltype(Stages::read) read, QWidget *parent)
    : QDialog(parent)
    , m_list(new ArticleList(std::move(read), this))
    , m_messages(new MessageBar(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_fields(new QPushButton(tr("Name the &Fields…"), this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    setObjectName(u"articleList"_s);
    setWindowTitle(tr("Articles of “%1”").arg(QFileInfo(input.name()).fileName()));
    resize(860, 640);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter by headline or author"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_count->setObjectName(u"count"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 6);
    m_stop->setObjectName(u"stop"_s);
    m_fields->setObjectName(u"fields"_s);
    m_fields->setToolTip(tr("Say which fields hold the headline, the text, the author and the date"));
    m_open->setObjectName(u"open"_s);
    m_open->setDefault(true);
    buildTable();
    build();

    connect(m_filter, &QLineEdit::textChanged, m_list, &ArticleList::setFilter);
    connect(m_list, &ArticleList::progressed, this, &ArticleListDialog::showState);
    connect(m_list, &ArticleList::finished, this, &ArticleListDialog::tellEnd);
    connect(m_list, &QAbstractItemModel::modelReset, this, &ArticleListDialog::markFirst);
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &ArticleListDialog::markFirst);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticleListDialog::showState);
    connect(m_table, &QTableView::doubleClicked, this, &ArticleListDialog::accept);
    connect(m_stop, &QPushButton::clicked, this, &ArticleListDialog::readAgainOrStop);
    connect(m_fields, &QPushButton::clicked, this, &ArticleListDialog::fieldsRequested);
    connect(m_open, &QPushButton::clicked, this, &ArticleListDialog::accept);
    m_list->read(input);
}

void ArticleListDialog::buildTable()
{
    constexpr int rowHeight = 30;
    m_table->setObjectName(u"articles"_s);
    m_table->setAccessibleName(tr("Articles"));
    m_table->setModel(m_list);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(ArticleList::Title, QHeaderView::Stretch);
    const int figure = fontMetrics().horizontalAdvance(u'0');
    columns->resizeSection(ArticleList::Number, 10 * figure);
    columns->resizeSection(ArticleList::Authors, 24 * figure);
    columns->resizeSection(ArticleList::Date, 16 * figure);
    m_table->installEventFilter(this);
}

void ArticleListDialog::build()
{
    auto close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto state = new QHBoxLayout;
    state->setSpacing(12);
    m_count->setMinimumHeight(m_stop->sizeHint().height()); // so that nothing moves when that is hidden
    state->addWidget(m_count, 1);
    state->addWidget(m_progress);
    state->addWidget(m_stop);
    auto buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fields);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(close);
    auto rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(m_messages);
    rows->addWidget(m_filter);
    rows->addWidget(m_table, 1);
    rows->addLayout(state);
    rows->addLayout(buttons);
}

void ArticleListDialog::read(const Input &input)
{
    for (const QString &key : {u"error"_s, u"broken"_s, u"change"_s})
        m_messages->takeBack(key);
    m_list->read(input);
}

void ArticleListDialog::tellChange()
{
    read(input());
    m_messages->tell({.kind = Message::Kind::Information,
        .key = u"change"_s,
        .text = tr("The file has changed since its articles were listed; this is the new list."),
        .buttons = {}});
}

void ArticleListDialog::accept()
{
    const int count = marked();
    if (count == 0 || count > Analyser::mostArticles)
        return;
    std::vector<ListedArticle> articles;
    for (const auto ranges = m_table->selectionModel()->selection(); const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            articles.push_back(m_list->articleAt(row));
    }
    std::ranges::sort(articles, {}, &ListedArticle::place);
    QDialog::accept();
    Q_EMIT openRequested(articles);
}

/// The keys that walk the rows do so from the filter too, and letters that are typed on the rows go to the filter.
bool ArticleListDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(watched, static_cast<QKeyEvent *>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

bool ArticleListDialog::takeKey(const QObject *watched, QKeyEvent *key)
{
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (watched == m_filter && movesRows(key->key())) {
        QApplication::sendEvent(m_table, key);
        return true;
    }
    if (watched == m_table && isTyped(*key)) {
        m_filter->setFocus();
        QApplication::sendEvent(m_filter, key);
        return true;
    }
    return false;
}

void ArticleListDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_filter->setFocus();
    m_filter->selectAll();
}

void ArticleListDialog::markFirst()
{
    if (m_list->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex( // whatever keys are held down
            m_list->index(0, ArticleList::Title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showState();
}

void ArticleListDialog::readAgainOrStop()
{
    if (m_list->state() == ArticleList::State::Reading)
        m_list->stop();
    else
        read(input());
}

int ArticleListDialog::marked() const
{
    int count = 0;
    for (const auto ranges = m_table->selectionModel()->selection(); const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

QString ArticleListDialog::countText() const
{
    const QLocale locale;
    const int total = m_list->total();
    const QString articles = total == 1 ? tr("1 article") : tr("%1 articles").arg(locale.toString(total));
    QString text = articles;
    if (m_list->isFiltered())
        text = tr("%1 of %2", "matching articles, all articles").arg(locale.toString(m_list->rowCount()), articles);
    if (m_list->state() == ArticleList::State::Reading)
        text = tr("%1 so far").arg(text);
    else if (m_list->state() == ArticleList::State::Stopped)
        text = tr("%1, then stopped").arg(text);
    const int count = marked();
    if (count > Analyser::mostArticles)
        text += u" — "_s + tr("%1 marked; up to %2 can be opened at once")
                               .arg(locale.toString(count), locale.toString(Analyser::mostArticles));
    else if (count > 1)
        text += u" — "_s + tr("%1 marked").arg(locale.toString(count));
    return text;
}

void ArticleListDialog::showState()
{
    const bool reading = m_list->state() == ArticleList::State::Reading;
    const int count = marked();
    m_count->setText(countText());
    m_progress->setVisible(reading);
    m_progress->setValue(int(m_list->share() * m_progress->maximum()));
    m_stop->setText(reading ? tr("&Stop") : tr("&Read Again"));
    m_stop->setVisible(m_list->state() != ArticleList::State::Complete);
    m_fields->setVisible(m_list->hasFields());
    m_open->setEnabled(count > 0 && count <= Analyser::mostArticles);
}

void ArticleListDialog::tellEnd()
{
    if (const auto &error = m_list->error()) {
        Message message = noticeOfError(*error);
        message.key = u"error"_s;
        m_messages->tell(message);
    }
    const QString broken = brokenRowsText(m_list->broken());
    if (!broken.isEmpty())
        m_messages->tell({.kind = Message::Kind::Warning, .key = u"broken"_s, .text = broken, .buttons = {}});
}

} // namespace sourcelight::ui

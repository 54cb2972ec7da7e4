// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

/// Draws one SVG whose lines are in "currentColor".
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QString &name, QPalette::ColorRole role)
        : m_role(role)
    {
        QFile file(u":/sourcelight/icons/%1.svg"_s.arg(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", qPrintable(name));
        m_drawing = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const qreal side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        const auto role = state == QIcon::On && mode != QIcon::Disabled ? QPalette::Accent : m_role;
        QByteArray drawing = m_drawing;
        QSvgRenderer(drawing.replace("currentColor", palette.color(group, role).name().toLatin1()))
            .render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_drawing;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(name, role));
}

QIcon applicationIcon()
{
    return QIcon(u":/sourcelight/icons/org.sourcelight.Sourcelight.svg"_s);
}

} // namespace sourcelight::ui

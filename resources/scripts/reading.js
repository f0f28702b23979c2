// SPDX-License-Identifier: GPL-3.0-or-later
// What an article does that is not simply scrolled down: vertical, in screens, with a line in focus. Runs beside the page, in a
// world of its own, once for each document that is loaded; asked through window.reading. Timers do not run here, frames and
// events do.
(function () {
    'use strict';
    if (window.reading)
        return;

    const html = document.documentElement;
    const nearlyNothing = 2; // px, as positions are rounded
    let place = 0; // 0 start to 1 end: holds when the page is laid out for another size
    let ours = -1; // where we scrolled to: what follows from that is no reading
    let wheel = 0; // px of turning that are not yet a screen
    let turnedAt = 0;
    let glides = 0; // which gliding is the last one

    /** How the page is laid out now: along which side it goes on, how far it is, and how far it goes. */
    function layout() {
        const box = document.scrollingElement || html;
        const style = getComputedStyle(html);
        const setting = style.getPropertyValue('--setting').trim();
        const vertical = setting.startsWith('vertical');
        const across = setting === 'vertical' || setting === 'pages'; // screens of vertical bands stand below one another
        const sign = setting === 'vertical' ? -1 : 1;
        const side = across ? 'scrollLeft' : 'scrollTop';
        const seen = across ? box.clientWidth : box.clientHeight;
        const all = across ? box.scrollWidth : box.scrollHeight;
        const screen = setting.endsWith('pages') && document.body ? document.body.getBoundingClientRect() : null;
        const step = !screen ? 0 : vertical ? screen.height : screen.width;
        return {
            setting, vertical, seen, step,
            room: Math.max(0, all - seen),
            line: parseFloat(getComputedStyle(document.body || html).lineHeight) || 32,
            focus: style.getPropertyValue('--clear').trim() !== '', // a front has the class, but not the look
            get at() { return Math.max(0, sign * box[side]); },
            go(to) {
                box[side] = sign * Math.min(this.room, Math.max(0, to));
                ours = this.at;
            },
        };
    }

    /** Makes room for whole screens, the last one too, and says which one is seen. */
    function fit() {
        let now = layout();
        if (!now.step)
            return now;
        html.style.setProperty('--screens', 1);
        now = layout();
        const screens = Math.max(1, Math.ceil((now.room + now.seen - nearlyNothing) / now.step));
        html.style.setProperty('--screens', screens);
        return layout();
    }

    function tellScreen(now) {
        if (!now.step)
            return;
        const screens = Math.round((now.room + now.seen) / now.step);
        html.style.setProperty('--screen', '"' + (Math.round(now.at / now.step) + 1) + ' / ' + screens + '"');
    }

    function position() {
        const now = layout();
        return now.room > 0 ? Math.min(1, now.at / now.room) : 0;
    }

    function settle(wanted) {
        place = wanted;
        const now = fit();
        const to = now.room * wanted;
        now.go(now.step ? Math.round(to / now.step) * now.step : to);
        tellScreen(now);
        return true;
    }

    /** A screen on (1) or back (-1). Answers whether there was more to read. */
    function page(direction) {
        const now = layout();
        if (direction > 0 ? now.at >= now.room - nearlyNothing : now.at <= nearlyNothing)
            return false;
        if (now.step) {
            now.go((Math.round(now.at / now.step) + direction) * now.step);
        } else {
            // A few lines stay in sight, so that the eye finds its place; all that was dimmed is still to be read.
            const stays = now.focus ? now.seen - 3 * now.line : 72;
            now.go(now.at + direction * Math.max(40, now.seen - stays));
        }
        moved(now);
        return true;
    }

    function moved(now) {
        place = now.room > 0 ? Math.min(1, now.at / now.room) : 0;
        tellScreen(now);
    }

    /** How what is between `before` and `after` stands in a column: two digits or letters upright side by side, one, and three or
        four digits, upright below one another. Words in a foreign sentence lie, as all of it does. */
    function standing(run, before, after) {
        if (/[0-9A-Za-z]\s*$/.test(before) || /^\s*[0-9A-Za-z]/.test(after))
            return '';
        return /^[0-9A-Za-z]{2}$/.test(run) ? 'beside' : /^([0-9A-Za-z]|[0-9]{3,4})$/.test(run) ? 'below' : '';
    }

    function mark(root) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
            node.parentElement.closest('pre,table,script,style,.beside,.below,rt') ? NodeFilter.FILTER_REJECT
                                                                                  : NodeFilter.FILTER_ACCEPT);
        const texts = [];
        while (walker.nextNode()) {
            if (/[0-9A-Za-z]/.test(walker.currentNode.data))
                texts.push(walker.currentNode);
        }
        for (const text of texts) {
            const parts = document.createDocumentFragment();
            let from = 0;
            for (const found of text.data.matchAll(/[0-9A-Za-z.,:;%‰°$€+\-\/_@&'’]+/g)) {
                const end = found.index + found[0].length;
                const kind = standing(found[0], text.data.slice(0, found.index).slice(-8), text.data.slice(end, end + 8));
                if (!kind)
                    continue;
                parts.append(text.data.slice(from, found.index));
                const upright = document.createElement('span');
                upright.className = kind;
                upright.textContent = found[0];
                parts.append(upright);
                from = end;
            }
            if (from > 0) {
                parts.append(text.data.slice(from));
                text.replaceWith(parts);
            }
        }
    }

    /** Looks whether there is something to mark in what is shown. */
    function markShown() {
        if (html.classList.contains('vertical') && document.body && !document.body.dataset.marked) {
            document.body.dataset.marked = 'true';
            mark(document.body);
        }
    }

    function step(now, direction) {
        if (now.step)
            page(direction);
        else
            now.go(now.at + direction * now.line);
        moved(layout());
    }

    /** How far one reads until all that is seen is read: a screen may have several columns. */
    function screenful(now) {
        const column = document.querySelector('main');
        const box = column ? column.getClientRects()[0] : document.body.getBoundingClientRect();
        const length = now.vertical ? box.height : box.width;
        const breadth = now.vertical ? document.body.clientWidth : document.body.clientHeight;
        return breadth * Math.max(1, Math.floor(now.step / (length + 1)));
    }

    /** Goes on by so many lines a minute, until the end; 0 stops. A few lines at once where steps are wanted. */
    function glide(lines, steps) {
        const mine = ++glides;
        if (!lines)
            return;
        const bySteps = steps || matchMedia('(prefers-reduced-motion: reduce)').matches;
        let before = 0;
        let due = 0;
        const frame = (time) => {
            const now = layout();
            if (mine !== glides || now.at >= now.room - 1)
                return;
            // A window that was not seen for a while does not make up for it.
            due += before ? Math.min(time - before, 200) / 60000 * lines * now.line : 0;
            before = time;
            if (now.step && due >= screenful(now)) {
                page(1);
                due = 0;
            } else if (!now.step && due >= (bySteps ? 3 * now.line : 1)) {
                const whole = bySteps ? due : Math.floor(due);
                now.go(now.at + whole);
                due -= whole;
                moved(now);
            }
            requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
    }

    function onKey(event) {
        const now = layout();
        if (event.ctrlKey || event.altKey || event.metaKey || (!now.setting && !now.focus))
            return;
        const onto = {PageDown: 1, PageUp: -1};
        const lines = now.vertical ? {ArrowDown: 1, ArrowLeft: 1, ArrowUp: -1, ArrowRight: -1}
            : now.setting ? {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1} : {ArrowDown: 1, ArrowUp: -1};
        if (event.key in onto)
            page(onto[event.key]);
        else if (event.key in lines)
            step(now, lines[event.key]);
        else if (event.key === 'Home' || event.key === 'End')
            settle(event.key === 'End' ? 1 : 0);
        else
            return;
        event.preventDefault();
    }

    function onWheel(event) {
        const now = layout();
        const inner = event.target.closest('table,pre'); // lies across, and is scrolled by itself
        if (!now.setting || event.ctrlKey || (inner && inner.scrollHeight > inner.clientHeight + 1))
            return;
        const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
        if (now.setting === 'vertical') {
            if (sideways)
                return;
            now.go(now.at + event.deltaY);
        } else {
            // A notch of a wheel is a screen, and so is a stroke over a touch pad, whose many steps come at once.
            if (event.timeStamp - turnedAt < 250) {
                event.preventDefault();
                return;
            }
            wheel += sideways ? event.deltaX : event.deltaY;
            if (Math.abs(wheel) >= 40) {
                page(Math.sign(wheel));
                wheel = 0;
                turnedAt = event.timeStamp;
            }
        }
        event.preventDefault();
        moved(layout());
    }

    function onClick(event) {
        const now = layout();
        if (!now.step || event.button !== 0 || !getSelection().isCollapsed || event.target.closest('a'))
            return;
        const across = event.clientX / html.clientWidth;
        if (across < 0.12 || across > 0.88)
            page((across > 0.5) === now.vertical ? -1 : 1);
    }

    /** Others scroll too: what is found comes into sight in the middle of a screen. */
    function onScroll() {
        const now = layout();
        if (Math.abs(now.at - ours) < nearlyNothing)
            return;
        if (now.step)
            now.go(Math.round(now.at / now.step) * now.step);
        moved(now);
    }

    function onChange() {
        if (layout().setting)
            settle(place);
    }

    addEventListener('keydown', onKey);
    addEventListener('wheel', onWheel, {passive: false});
    addEventListener('click', onClick);
    addEventListener('scroll', onScroll, {passive: true});
    addEventListener('resize', onChange);
    addEventListener('load', onChange, true); // of pictures

    window.reading = {position, settle, page, mark, markShown, glide};
})();

# Весь текст окна. Тот же набор ключей — в en.ftl, это проверяет сборка.
# Пишем коллеге ночью: коротко, глагол вперёд, без восклицаний. Названия норм — «КоАП 30.3 ч. 1».

## Окно

brand = Ҳимоя
skip = К содержанию
theme-toggle = Сменить тему
language-switch = Язык окна
language-ru = RU
language-ru-name = Русский
language-en = EN
language-en-name = English
language-tg = TG
language-tg-name = Тоҷикӣ
language-uz = UZ
language-uz-name = Oʻzbekcha
language-ky = KY
language-ky-name = Кыргызча
language-drafts = Черновик перевода
language-draft-note = Черновик перевода: носитель языка его ещё не читал.
law-on = Право сверено { $date }
law-text = Источник: { $when }
close = Закрыть
retry = Повторить
dismiss = Скрыть

## Дни и часы

weekday-0 = воскресенье
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-short-0 = вс
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
month-short-1 = янв
month-short-2 = фев
month-short-3 = мар
month-short-4 = апр
month-short-5 = мая
month-short-6 = июн
month-short-7 = июл
month-short-8 = авг
month-short-9 = сен
month-short-10 = окт
month-short-11 = ноя
month-short-12 = дек
day-full = { $weekday }, { $day } { $month } { $year } г.
day-plain = { $day } { $month } { $year }
day-long = { $weekday }, { $day } { $month }
day-reading = { $weekday } { $day } { $month }
day-reading-year = { $weekday } { $day } { $month } { $year }
day-near = { $weekday } { $day }
day-far = { $day } { $month }
day-far-year = { $day } { $month } { $year }

## Стол

desk-title = Стол
desk-new = Новое дело
desk-col-when = Безопасно до
desk-col-who = Человек
desk-col-what = Что сделать
desk-col-broken = Нарушения
desk-col-changed = Изменено
desk-group-hours = Идут часы
desk-group-today = Сегодня
desk-group-tomorrow = Завтра
desk-group-this_week = На этой неделе
desk-group-next_week = На той неделе
desk-group-later = Позже
desk-group-restore = Пропущен — можно восстановить
desk-group-none = Срок не посчитать
desk-group-calm = Сейчас делать нечего
desk-calm-why = сроки не ждут
desk-count =
    { $n ->
        [one] { $n } дело
        [few] { $n } дела
       *[many] { $n } дел
    }
desk-no-name = Имя ещё не записано
desk-no-day = ?
desk-no-day-why = не хватает даты
desk-remove = Убрать
desk-remove-label = Убрать дело: { $name }
desk-removed = Дело убрано: { $name }
desk-restore = Вернуть
desk-kept = Дела хранятся только на этом компьютере.
desk-empty-title = Дел пока нет
desk-empty-about = Здесь встанут дела, ближайшее к последнему дню — сверху. Начните с человека, который ждёт.
desk-empty-act-about = Десять шагов; «не знаю» — тоже ответ.
desk-empty-calculator = Без дела: дата, норма и расчёт по шагам.
examples-title = Учебные дела
examples-about = Люди вымышлены. Откроется копия: меняйте в ней что угодно.
tag-sample = учебное
left-today = до 24:00 почтой
left-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
left-working =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }, { $working ->
        [one] { $working } рабочий
       *[many] { $working } рабочих
    }
left-missed =
    { $days ->
        [one] пропущен { $days } день
        [few] пропущен { $days } дня
       *[many] пропущен { $days } дней
    }

## Дело

case-label = Открытое дело
case-back = Стол
undo = Отменить
redo = Вернуть
undone = Отменено: { $what }
redone = Возвращено: { $what }
undone-elsewhere = Отменён ответ, который здесь не виден.
redone-elsewhere = Возвращён ответ, который здесь не виден.
undo-nothing = отменять нечего
redo-nothing = возвращать нечего
tabs-label = Дело
tab-facts = Факты
tab-document = Документ
tab-facts-count =
    { $n ->
        [one] { $n } ответ не прочитан
        [few] { $n } ответа не прочитаны
       *[many] { $n } ответов не прочитаны
    }
tab-document-count =
    { $n ->
        [one] { $n } замечание
        [few] { $n } замечания
       *[many] { $n } замечаний
    }
saved-at = Сохранено в { $time }
save-waiting = Ещё не записано
save-failed = Не записано

## Анкета

steps-label = Шаги анкеты
steps-progress = Отвечено { $answered } из { $total }
step-count = { $answered } из { $total }
step-done = отвечено
step-part = начато
step-none = не начато
step-off = в этом деле не нужно
step-invalid =
    { $n ->
        [one] { $n } ответ не прочитан
        [few] { $n } ответа не прочитаны
       *[many] { $n } ответов не прочитаны
    }
step-nothing = В этом деле здесь спрашивать не о чем.
form-label = Анкета, шаг «{ $step }»
form-next = Дальше: { $step }
form-to-document = К документу
form-back = Назад
answer-unknown = Не знаю
answer-na = Не относится
why-open = Зачем вопрос
why-close = Скрыть
select-empty = Выберите
placeholder-date = дд.мм.гггг
placeholder-time = чч:мм
placeholder-year = гггг
list-remove = Убрать
list-remove-label = Убрать: { $name }
list-none = Пока никого и ничего не записано.
list-item-ties-family = Родственник { $n }
list-item-events = Событие { $n }
list-item-attachments = Бумага { $n }
list-add-ties-family = Добавить родственника
list-add-events = Добавить событие
list-add-attachments = Добавить бумагу

## Срок

deadline-label = Срок и его расчёт
deadline-safe = { $title } · безопасно до
deadline-was = { $title } · последний день был
deadline-missed = Подайте жалобу с просьбой восстановить срок и запишите причину.
deadline-late = Назначенный день подачи позже последнего: подайте раньше или просите восстановить срок.
deadline-none = Ближайших сроков в деле нет.
deadline-today = Сегодня последний день.
deadline-needs-do = Нужен ответ:
readings-title =
    { $n ->
        [2] Два прочтения, берём раннее
        [3] Три прочтения, берём раннее
       *[other] Прочтений: { $n }, берём раннее
    }
reading-pick = считаем так
reading-other = запасной довод
proof-title =
    { $n ->
        [one] Как посчитано, { $n } шаг
        [few] Как посчитано, { $n } шага
       *[many] Как посчитано, { $n } шагов
    }
edition-from = Редакция с { $date }
edition-from-unknown = С какого дня эта редакция — не установлено
edition-checked = сверено { $date }
edition-source = Источник
confidence-secondary = по вторичному источнику
confidence-inference = выведено толкованием
confidence-unverified = не сверено

## Сроки

tab-ledger = Сроки
tab-ledger-count =
    { $n ->
        [one] { $n } срок идёт
        [few] { $n } срока идут
       *[many] { $n } сроков идут
    }
ledger-title = Сроки дела
ledger-line = По порядку
ledger-now = сейчас
ledger-still = ещё { $time }
ledger-end = последний день { $when }
ledger-happened = Это событие; от него считаются сроки.
ledger-reasons = Причины для восстановления уже записаны:
ledger-done = Записано: { $when }
ledger-done-fact = Сделано: { $when }
ledger-over-fact = Кончилось: { $when }
ledger-file = Отметить подачу
ledger-unfile = Снять отметку
ledger-prepare = Готовить документ
ledger-calendar = В календарь
ledger-chronology = Хронология (PDF)
ledger-zone = Часы по времени: { $zone }.
ledger-zone-assumed = Место дела не записано, часы по времени: { $zone }.
ledger-empty-title = Сроков пока нет
ledger-empty-about = Здесь встанут все сроки дела, как только будет записана первая дата.
ledger-empty-act = Записать день вручения
ledger-status-event = событие
ledger-status-future = ждёт начала
ledger-status-running = идёт
ledger-status-kept = сделано в срок
ledger-status-late = сделано поздно
ledger-status-disputed = спорно
ledger-status-missed = пропущен
ledger-status-overdue = истёк, отметки нет
ledger-status-breached = нарушен
ledger-status-ended = закончилось
ledger-status-passed = давность истекла
ledger-status-no_date = дня нет
duration-hm = { $h } ч { $m } мин
duration-h = { $h } ч
duration-m = { $m } мин
day-row = { $weekday } { $day } { $month }
clock-from = с { $hour } { $day }
clock-until = до { $hour }
clock-over = сверх { $limit }
clock-kept = из { $limit }
clock-said = Прошло { $passed } из { $limit }
proof-pane = Расчёт выбранного срока
about-origin = Отсчёт
about-done = Сделано
about-place = Куда
about-missed = Если нет
paper-not-ready = пока без бланка
filed-label = Отметка о подаче
filed-day = День
filed-hour = Час, если важен
filed-today = Сегодня
filed-how = Как подано
filed-how-post = Почтой
filed-how-counter = В окно
filed-how-custody = Через учреждение
filed-how-electronic = Электронно
filed-proof = Чем подтверждается: квитанция, штамп, опись
filed-save = Записать
filed-cancel = Не записывать
filed-said = Подача записана: { $title }
breaches-title = Что нарушил орган
breach-check = проверить
breach-term = К сроку
saved-calendar = Сроки сохранены для календаря:
key-terms = по срокам
key-proof = расчёт
key-calendar = в календарь
deadline-outcome-date = Срок посчитан
deadline-outcome-needs_fact = Срок пока не посчитать
deadline-outcome-needs_decision = Сначала решите сами
deadline-outcome-outside_calendar = Срок не считаем наугад
deadline-outcome-not_in_force = Этой нормы тогда не было

## Сроки на столе

ribbon-label = Две недели: у скольких дел на этот день приходится ближайший срок
ribbon-about = безопасные дни
ribbon-off = нерабочий день
ribbon-unsure = календарь на этот день не проверен
month-name-1 = Январь
month-name-2 = Февраль
month-name-3 = Март
month-name-4 = Апрель
month-name-5 = Май
month-name-6 = Июнь
month-name-7 = Июль
month-name-8 = Август
month-name-9 = Сентябрь
month-name-10 = Октябрь
month-name-11 = Ноябрь
month-name-12 = Декабрь
desk-only = Только { $day }.
desk-show-all = Показать все дела
desk-breaches =
    { $n ->
        [one] орган нарушил { $n } срок или правило
        [few] орган нарушил { $n } срока или правила
       *[many] орган нарушил { $n } сроков или правил
    }

## Посчитать срок

calculator-title = Посчитать срок
calculator-rules = Правила о сроках
calculator-search = Срок, статья, слово
calculator-found =
    { $n ->
        [one] { $n } правило
        [few] { $n } правила
       *[many] { $n } правил
    }
calculator-none = Такого правила нет. Ищите по статье: «30.3», или по слову: «жалоба».
calculator-answer = Условия и ответ
calculator-choose = Выберите слева, какой срок посчитать. Дело для этого не нужно.
calculator-type-day = Напишите день: срок и его расчёт появятся здесь.
calculator-event = Отсчёт
calculator-day = День события
calculator-hour = Час и место
calculator-zone = По времени какого города
calculator-check = Проверить день: успеваем ли
calc-verdict-in_time = В срок
calc-verdict-disputed = Спорно: зависит от прочтения
calc-verdict-late = Поздно
calc-verdict-needs_hour = Нужен час
zone-moscow = { $name }, мск
zone-from-moscow = { $name }, мск { $hours }
key-calculator = посчитать срок
key-rules = по правилам
key-day = к дню события

## Документ

pages-label = Страницы документа
page-alt = Лист { $n } из { $total }
page-of = Лист { $n } из { $total }
preview-text-label = Текст страниц
preview-slow = Готовим страницы, прежние пока на месте
preview-first = Готовим страницы
document-heading = Документ: { $title }
paper-now = Бумага:
paper-chosen = Готовим: { $title }
papers-label = Какую бумагу готовим
family-appeals = Жалобы
family-language = Язык и протокол
family-powers = Защитник
family-detention = Задержание
family-supporting = Памятки и помощь человеку
family-other = Другие
save-pdf = Сохранить PDF
save-pdf-busy = Сохраняем
save-docx = Word
save-txt = Текст
save-packet = Пакет…
save-packet-about = Все бумаги, которых требует этот день, с описью и файлом для печати: в папку, которую вы выберете
save-label = Сохранить
saved-docx = Сохранено для Word:
saved-txt = Сохранён текст:
saved-packet =
    Пакет записан. Бумаг: { $papers }, страниц для печати: { $pages }.{ $blocked ->
        [0] { "" }
       *[other] { " " }Не составлено из-за замечаний: { $blocked }.
    }{ $missing ->
        [0] { "" }
       *[other] { " " }Нужны ещё, без бланка: { $missing }.
    } Подробности в описи:
override-open = Всё равно составить…
override-reason = Почему бумагу нужно составить
override-about = Причина останется в деле и в описи пакета. Решение отпадёт, если эти факты изменятся.
override-needs-reason = Напишите причину: без неё замечание не обойти.
override-send = Составить
override-cancel = Не надо
override-stands = Решено { $date } составить, причина:
override-expired = Решение от { $date } больше не действует: факты изменились. Причина была:
override-withdraw = Отменить решение

# ── Карточка имени ──────────────────────────────────────────────────────────────────────────────────────────
name-card = Имя в падежах: { $name }
name-card-title = Прочтите вслух
name-card-about = Эти фразы — из бумаг. Поправьте форму прямо в строке; подтвердить нужно один раз.
name-state-by_rule = Падежи имени построены по твёрдому правилу.
name-state-doubtful = Падежи построены по общему правилу, грамматики о таких именах спорят.
name-state-confirmed = Падежи подтверждены и стоят во всех бумагах дела.
name-state-stale = Имя изменили после того, как подтвердили падежи. Прочтите новые формы.
name-card-open = Прочесть имя в падежах
name-card-close = Свернуть
name-card-confirm = Всё верно
name-card-change = Изменить
name-card-withdraw = Снять подтверждение
name-card-doubt = сомнительная форма
name-card-empty = Впишите все падежи: пустой формы в бумаге быть не может.
name-card-proposed = По правилу: { $form }
name-card-mend-name = Изменить имя
name-case-nominative = именительный
name-case-genitive = родительный
name-case-dative = дательный
name-case-accusative = винительный
name-case-instrumental = творительный
name-case-prepositional = предложный
name-ask-nominative = Кто
name-ask-genitive = Кого
name-ask-dative = Кому
name-ask-accusative = Кого
name-ask-instrumental = Кем
name-ask-prepositional = При ком
save-blocked = Сначала разберите:
saved-file =
    { $pages ->
        [one] Сохранён { $pages } лист:
        [few] Сохранено { $pages } листа:
       *[many] Сохранено { $pages } листов:
    }

## Замечания

findings-label = Замечания к документу
findings-none = Замечаний нет. Прочтите лист целиком, прежде чем подписывать.
finding-on-page = Лист { $n }
findings-rest = Без места на листе: { $n }
findings-jump = К вопросу
severity-blocks = Мешает
severity-returned = Вернут
severity-asked = Спросят
severity-by_hand = Вписать рукой
verdict-blocks =
    { $n ->
        [one] { $n } противоречие в фактах
        [few] { $n } противоречия в фактах
       *[many] { $n } противоречий в фактах
    }
verdict-returned =
    { $n ->
        [one] { $n } причина
        [few] { $n } причины
       *[many] { $n } причин
    }
verdict-asked =
    { $n ->
        [one] { $n } вопрос
        [few] { $n } вопроса
       *[many] { $n } вопросов
    }
verdict-by_hand =
    { $n ->
        [one] { $n } строка
        [few] { $n } строки
       *[many] { $n } строк
    }
verdict-clear = Замечаний нет

## Неприятности

trouble-unexpected-what = Программа не ответила.
trouble-unexpected-do = Текст на экране цел. Повторите; не поможет — закройте окно и откройте снова, записанное останется.
trouble-text-safe = Набранное осталось на экране.
trouble-preview = Страницы прежние: новые собрать не удалось.

## Клавиши

keys-title = Все клавиши
keys-about = Клавиши нажимают по месту на клавиатуре, раскладку менять не нужно. Одиночные буквы работают, пока курсор не в поле.
key-new = новое дело
key-walk = по списку
key-open = открыть
key-remove = убрать дело
key-next = следующий шаг
key-unknown = не знаю
key-why = зачем вопрос
key-panes = следующая часть окна
key-finding = следующее замечание
key-papers = по бумагам
key-ground = переставить довод
key-pdf = сохранить PDF
key-word = сохранить для Word
key-packet = сохранить пакет
key-undo = отменить
key-redo = вернуть
key-back = назад, текст не пропадёт
key-all = все клавиши

## Почему ответ не прочитан

problem-date_format = Не прочитали. Пишите день, месяц и год: 17.11.2026.
problem-date_impossible = Такого дня нет в календаре. Проверьте по бумаге.
problem-number_format = Нужно целое число, цифрами.
problem-number_range = Такого числа здесь быть не может. Проверьте по бумаге.
problem-year_range = Такого года здесь быть не может. Пишите четыре цифры: 2014.
problem-time_format = Не прочитали время. Пишите часы и минуты: 14:20.
problem-text_long = Длиннее { $max } знаков на лист не поставить. Сократите.
problem-word_long = Слово длиннее { $max } знаков. Проверьте, не пропущен ли пробел.
problem-choice_unknown = Такого ответа в списке нет. Выберите из списка.
problem-other = Ответ не прочитан. Текст сохранён, как набран.

## Шаги

step-person = Человек
step-person-about = Кого защищаем. Пишите, как в паспорте и его переводе; «не знаю» лучше догадки.
step-language = Язык
step-language-about = Понимал ли человек, что ему говорят и что он подписывает. На этом держится довод о переводчике.
step-representative = Защитник
step-representative-about = Кто говорит за человека и по какой бумаге.
step-ruling = Постановление
step-ruling-about = Что обжалуем и когда об этом узнали. Отсюда считается срок.
step-offence = Нарушение
step-offence-about = По какой статье и как наказали.
step-process = Как шло дело
step-process-about = Протокол, права, переводчик. Каждое «не было» — довод.
step-stay = Пребывание
step-stay-about = До какого дня можно было жить в России и почему этот день прошёл.
step-ties = Жизнь в России
step-ties-about = Семья, учёба, работа: всё, что выдворение разрушит.
step-story = Что произошло
step-story-about = По порядку времени, одной-двумя фразами. Неточное время лучше пустого.
step-filing = Подача
step-filing-about = Кто подписывает, когда подаём и что прикладываем.
step-detention = Задержание
step-detention-about = Когда доставили, за что и сколько держали. Эти сроки идут в часах.
step-custody-term = Спецучреждение
step-custody-term-about = Кто поместил, до какого дня и что решил судья.
step-decision = Решение
step-decision-about = Как рассмотрели дело, чем кончилась жалоба и что уже исполнено.
step-migration-decision = Запрет и отказы
step-migration-decision-about = Решения миграционного органа. Сроки идут со дня, когда о них узнали.

## Группы вопросов

group-name = Имя кириллицей
group-latin = Имя латиницей, как в паспорте
group-forms = Имя в падежах
group-document = Документ личности
group-russian = Что умеет по-русски
group-representative = Имя защитника
group-warrant = Ордер
group-poa = Доверенность
group-contacts = Как связаться
group-authority = Кто вынес постановление
group-reviewing = Кто рассмотрит жалобу
group-article = Статья КоАП
group-protocol = Протокол
group-extension = Заявление о продлении
group-study = Учёба

## Вопросы: человек

q-client-name-family = Фамилия
q-client-name-family-why = Стоит в шапке и в подписи; падежи программа поставит сама.
q-client-name-given = Имя
q-client-name-given-why = Стоит в шапке и в подписи рядом с фамилией.
q-client-name-patronymic = Отчество
q-client-name-patronymic-why = Если в паспорте его нет, отметьте «не относится»: в бумаге не будет пустого места.
q-client-name-latin_family = Фамилия латиницей
q-client-name-latin_family-why = По ней суд сверит имя с паспортом, когда написания расходятся.
q-client-name-latin_given = Имя латиницей
q-client-name-latin_given-why = По нему суд сверит имя с паспортом, когда написания расходятся.
q-client-name-in_ruling = Имя, как в постановлении
q-client-name-in_ruling-why = Если там написано иначе, в шапке встанут оба написания, чтобы жалобу не вернули.
list-item-client-name-variants = Написание { $n }
list-add-client-name-variants = Добавить написание
q-client-name-variants = Другие написания имени
q-client-name-variants-why = Если бумаги пишут имя по-разному, каждая бумага дела скажет «он же», и суд не спросит, тот ли это человек.
q-client-name-variants-name = Как написано
q-client-name-variants-name-why = Буква в букву, в именительном падеже, даже если бумага ошиблась.
q-client-name-variants-kind = В какой бумаге
q-client-name-variants-kind-why = Она встанет в скобках после написания: «(в паспорте)».
q-client-name-variants-kind-ruling = Постановление
q-client-name-variants-kind-protocol = Протокол
q-client-name-variants-kind-detention_protocol = Протокол задержания
q-client-name-variants-kind-decision = Решение по жалобе
q-client-name-variants-kind-passport = Паспорт
q-client-name-variants-kind-translation = Перевод паспорта
q-client-name-variants-kind-birth_certificate = Свидетельство о рождении
q-client-name-variants-kind-marriage_certificate = Свидетельство о браке
q-client-name-variants-kind-migration_card = Миграционная карта
q-client-name-variants-kind-arrival_notice = Уведомление о прибытии
q-client-name-variants-kind-patent = Патент
q-client-name-variants-kind-other = Другая бумага
q-client-name-variants-number = Номер или название бумаги
q-client-name-variants-number-why = Номер протокола или постановления; для другой бумаги — её название.
q-client-name-variants-on = Дата бумаги
q-client-name-variants-on-why = По дате суд найдёт бумагу в деле.
q-client-name-variants-sheet = Лист дела
q-client-name-variants-sheet-why = Если дело уже читали: номер листа, на котором стоит это написание.
q-client-name-variants-source = Откуда известно
q-client-name-variants-source-why = Копия, снимок, подлинник у доверителя, чьи слова. В бумагу не попадёт; без источника «он же» нечем подтвердить.
q-client-name-forms-genitive = Родительный: нет кого
q-client-name-forms-genitive-why = Заполняйте, только если программа склонила неверно: ваша форма главнее правил.
q-client-name-forms-dative = Дательный: дать кому
q-client-name-forms-dative-why = Заполняйте, только если программа склонила неверно: ваша форма главнее правил.
q-client-name-forms-accusative = Винительный: вижу кого
q-client-name-forms-accusative-why = Заполняйте, только если программа склонила неверно: ваша форма главнее правил.
q-client-name-forms-instrumental = Творительный: доволен кем
q-client-name-forms-instrumental-why = Заполняйте, только если программа склонила неверно: ваша форма главнее правил.
q-client-name-forms-prepositional = Предложный: думаю о ком
q-client-name-forms-prepositional-why = Заполняйте, только если программа склонила неверно: ваша форма главнее правил.
q-client-sex = Пол по паспорту
q-client-sex-why = От него зависят окончания: «признан», «признана».
q-client-sex-male = Мужской
q-client-sex-female = Женский
q-client-birth_date = Дата рождения
q-client-birth_date-why = Стоит в шапке рядом с именем.
q-client-birth_place = Место рождения
q-client-birth_place-why = Стоит в шапке, как в переводе паспорта.
q-client-citizenship = Гражданство
q-client-citizenship-why = Стоит в шапке; от него зависит, какие договоры применимы.
q-client-document-kind = Вид
q-client-document-kind-why = Называет в шапке бумагу, по которой суд узнаёт человека.
q-client-document-kind-passport = Паспорт
q-client-document-kind-residence_permit = Вид на жительство
q-client-document-kind-stateless_document = Документ лица без гражданства
q-client-document-kind-other = Другой
q-client-document-number = Серия и номер
q-client-document-number-why = Стоит в шапке; без номера останется строка, чтобы вписать рукой.
q-client-document-issued_on = Когда выдан
q-client-document-issued_on-why = Стоит в шапке рядом с номером.
q-client-document-issued_by = Кем выдан
q-client-document-issued_by-why = Стоит в шапке рядом с номером.
q-client-address = Адрес, где живёт
q-client-address-why = По нему суд известит о заседании.
q-client-phone = Телефон
q-client-phone-why = По нему суд известит быстрее, чем письмом.

## Вопросы: язык

q-client-native_language = Родной язык
q-client-native_language-why = На этот язык просим переводчика.
q-client-schooling = Где и на каком языке учился в школе
q-client-schooling-why = Школа на родном языке объясняет суду, почему читать по-русски трудно.
q-client-russian-understands = Понимает речь
q-client-russian-understands-why = От ответа зависит, что жалоба скажет о переводчике.
q-client-russian-understands-none = Нет
q-client-russian-understands-some = Немного
q-client-russian-understands-good = Хорошо
q-client-russian-speaks = Говорит
q-client-russian-speaks-why = От ответа зависит, что жалоба скажет о переводчике.
q-client-russian-speaks-none = Нет
q-client-russian-speaks-some = Немного
q-client-russian-speaks-good = Хорошо
q-client-russian-reads = Читает
q-client-russian-reads-why = Кто не читает, тот не мог проверить, что подписал.
q-client-russian-reads-none = Нет
q-client-russian-reads-some = Немного
q-client-russian-reads-good = Хорошо
q-client-russian-writes = Пишет
q-client-russian-writes-why = Кто не пишет, тот не мог сам вписать «русским владею».
q-client-russian-writes-none = Нет
q-client-russian-writes-some = Немного
q-client-russian-writes-good = Хорошо

## Вопросы: защитник

q-representative-kind = Кто говорит за человека
q-representative-kind-why = Адвокат действует по ордеру, другой защитник — по доверенности. КоАП 25.5.
q-representative-kind-none = Никто
q-representative-kind-advocate = Адвокат
q-representative-kind-defender = Другой защитник
q-representative-family = Фамилия
q-representative-family-why = Стоит в шапке, а если подписывает защитник — и в подписи.
q-representative-given = Имя
q-representative-given-why = Стоит в шапке рядом с фамилией.
q-representative-patronymic = Отчество
q-representative-patronymic-why = Если его нет, отметьте «не относится».
q-representative-sex = Пол
q-representative-sex-why = От него зависят окончания в тексте.
q-representative-sex-male = Мужской
q-representative-sex-female = Женский
q-representative-registry_number = Номер в реестре адвокатов
q-representative-registry_number-why = По нему суд проверит статус адвоката.
q-representative-warrant_number = Номер ордера
q-representative-warrant_number-why = Ордер стоит в приложении; без него жалобу защитника вернут.
q-representative-warrant_date = Дата ордера
q-representative-warrant_date-why = Стоит рядом с номером ордера.
q-representative-poa_date = Дата доверенности
q-representative-poa_date-why = Доверенность без даты недействительна.
q-representative-poa_certified_by = Кто удостоверил
q-representative-poa_certified_by-why = Суд проверит, вправе ли он удостоверять.
q-representative-poa_appeals = Право подписать и подать жалобу
q-representative-poa_appeals-why = Если оно не названо в доверенности, жалобу защитника вернут. КоАП 25.5.
q-representative-poa_appeals-yes = Названо
q-representative-poa_appeals-no = Не названо
q-representative-poa_place = Где выдана доверенность
q-representative-poa_place-why = Город или посёлок: стоит под названием доверенности рядом с датой.
q-representative-poa_substitution = Передоверие
q-representative-poa_substitution-why = Передать полномочия другому можно, только если это разрешено. Без разрешения впишем запрет. ГК 187.
q-representative-poa_substitution-yes = Разрешено
q-representative-poa_substitution-no = Запрещено
q-representative-poa_certifier = Кто удостоверит
q-representative-poa_certifier-why = От этого зависит удостоверительная надпись. Неудостоверенную доверенность суд не примет. ГПК 53 ч. 2.
q-representative-poa_certifier-notary = Нотариус
q-representative-poa_certifier-employer = Работодатель
q-representative-poa_certifier-university = Место учёбы
q-representative-poa_certifier-hospital = Больница
q-representative-poa_certifier-housing = Управляющая компания
q-representative-poa_certifier-custody = Начальник учреждения
q-representative-poa_signing = Кто подпишет за доверителя
q-representative-poa_signing-why = Кто не может подписать сам, за того подписывает другой, и подпись удостоверяет нотариус. ГК 160 п. 3.
q-representative-poa_signing-own_hand = Сам
q-representative-poa_signing-illiterate = Другой: неграмотен
q-representative-poa_signing-illness = Другой: болен
q-representative-poa_signing-defect = Другой: инвалидность
q-representative-poa_bilingual = Второй столбец на языке доверителя
q-representative-poa_bilingual-why = Справа будет перевод, где он есть; подписывают русский текст. Переводчика это не заменяет.
q-representative-poa_bilingual-yes = Нужен
q-representative-poa_bilingual-no = Не нужен
q-representative-birth_date = Дата рождения
q-representative-birth_date-why = Вместе с паспортом показывает, кому дана доверенность.
q-representative-diploma = Диплом юриста
q-representative-diploma-why = Вуз, серия и номер, дата, специальность. Для дел по КАС без него не допустят. Нет диплома — «не относится». КАС 55.
q-representative-poa_waiver = Отказ от иска и признание
q-representative-poa_waiver-why = Отказ от иска назад не взять. Если не решено, это право останется за человеком. КАС 56 ч. 2.
q-representative-poa_waiver-yes = Может представитель
q-representative-poa_waiver-no = Только сам человек
q-representative-document = Паспорт
q-representative-document-why = Одной строкой: чей, серия и номер, кем и когда выдан. По нему защитника допустят к делу.
q-representative-address = Адрес для писем
q-representative-address-why = Сюда суд пришлёт извещение и решение.
q-representative-phone = Телефон
q-representative-phone-why = По нему суд известит о заседании в тот же день.

## Вопросы: постановление

q-authority-body = Суд или орган
q-authority-body-why = Через него подают жалобу: он обязан переслать её с делом.
q-authority-address = Адрес
q-authority-address-why = Стоит в шапке и на конверте.
q-authority-post = Должность
q-authority-post-why = Кто именно подписал: так его назовёт текст жалобы.
q-authority-person = Имя, как в постановлении
q-authority-person-why = Пишите, как там: инициалы или полностью.
q-reviewing-name = Суд или орган
q-reviewing-name-why = Адресат жалобы, первая строка шапки.
q-reviewing-address = Адрес
q-reviewing-address-why = Стоит в шапке под названием.
q-ruling-decided_by = Кто решил
q-ruling-decided_by-why = От этого зависит, кто рассмотрит жалобу.
q-ruling-decided_by-judge = Судья
q-ruling-decided_by-official = Должностное лицо
q-ruling-number = Номер постановления
q-ruling-number-why = По нему находят дело; без номера останется строка.
q-ruling-made_on = Дата постановления
q-ruling-made_on-why = Стоит в первой фразе и в просьбе жалобы.
q-ruling-received_on = Когда вручили или получили копию
q-ruling-received_on-why = С этого дня идёт срок на жалобу. КоАП 30.3 ч. 1.
q-ruling-receipt_proof = Откуда известен этот день
q-ruling-receipt_proof-why = Спор о сроке решает бумага, слова слабее.
q-ruling-receipt_proof-signed_receipt = Расписка
q-ruling-receipt_proof-postal_record = Почта
q-ruling-receipt_proof-returned = Письмо вернулось
q-ruling-receipt_proof-file_note = Отметка в деле
q-ruling-receipt_proof-own_words = Со слов
q-ruling-receipt_detail = Лист дела или номер письма
q-ruling-receipt_detail-why = Суд найдёт подтверждение сам, без запроса.
q-ruling-sheets = Листов в копии постановления
q-ruling-sheets-why = Число встанет в список приложений.
q-ruling-weighs_ties = Что сказано о семье, работе и жизни в России
q-ruling-weighs_ties-why = Если ни слова, жалоба начнёт довод с этого.
q-ruling-weighs_ties-yes = Сказано
q-ruling-weighs_ties-no = Ни слова

## Вопросы: нарушение и наказание

q-offence-article = Статья
q-offence-article-why = От статьи зависит, обязательно ли выдворение.
q-offence-part = Часть
q-offence-part-why = От части зависит, обязательно ли выдворение.
q-offence-committed_on = День нарушения
q-offence-committed_on-why = Закон берём в редакции этого дня.
q-punishment-fine = Штраф, рублей
q-punishment-fine-why = Стоит в первой фразе жалобы, цифрами и словами.
q-punishment-expulsion = Выдворение
q-punishment-expulsion-why = От ответа зависят доводы и то, как быстро рассмотрят жалобу.
q-punishment-expulsion-none = Не назначено
q-punishment-expulsion-forced = Принудительное
q-punishment-expulsion-controlled = Самостоятельный выезд
q-custody-held = Где человек сейчас
q-custody-held-why = Кого держат, того просим доставить в суд.
q-custody-held-yes = В учреждении
q-custody-held-no = На свободе
q-custody-place = Где содержат
q-custody-place-why = Сюда суд направит требование о доставке.

## Вопросы: как шло дело

q-process-protocol_number = Номер протокола
q-process-protocol_number-why = Называет протокол в тексте жалобы.
q-process-protocol_on = Дата протокола
q-process-protocol_on-why = Называет протокол в тексте жалобы.
q-process-interpreter_present = Переводчик при составлении протокола
q-process-interpreter_present-why = Если человек не владеет русским, дело без переводчика — нарушение. КоАП 24.2, 25.10.
q-process-interpreter_present-yes = Был
q-process-interpreter_present-no = Не было
q-process-interpreter_asked = Просьба о переводчике или слова «плохо понимаю»
q-process-interpreter_asked-why = Просьба, на которую не ответили, — отдельный довод.
q-process-interpreter_asked-yes = Была
q-process-interpreter_asked-no = Не было
q-process-language_note = Что о языке написано в протоколе
q-process-language_note-why = Чужая рука или типографская строка не доказывают, что человек понял.
q-process-language_note-fluent_by_officer = «Владею», рукой сотрудника
q-process-language_note-fluent_printed = «Владею», напечатано
q-process-language_note-fluent_by_client = «Владею», своей рукой
q-process-language_note-needs_interpreter = Нужен переводчик
q-process-language_note-empty = Пусто
q-process-rights_explained = Права на понятном языке
q-process-rights_explained-why = Без этого объяснения из протокола — не доказательство. КоАП 26.2 ч. 3.
q-process-rights_explained-yes = Разъяснили
q-process-rights_explained-no = Не разъяснили
q-process-protocol_copy_given = Копия протокола
q-process-protocol_copy_given-why = Её обязаны вручить под расписку. КоАП 28.2 ч. 6.
q-process-protocol_copy_given-yes = Вручили
q-process-protocol_copy_given-no = Не вручили
q-process-ties_told = О семье, учёбе или работе
q-process-ties_told-why = Если сообщили, а в постановлении об этом ни слова, жалоба скажет и это.
q-process-ties_told-yes = Сообщили
q-process-ties_told-no = Не сообщали

## Вопросы: пребывание

q-stay-until = Последний законный день в России
q-stay-until-why = От него считают, на сколько дней нарушен срок.
q-stay-reason = Почему срок прошёл
q-stay-reason-why = Одна-две фразы словами самого человека. Войдут в обстоятельства дословно; если подписывает защитник — в кавычках.
q-stay-extension_applied_on = Когда подали
q-stay-extension_applied_on-why = Поданное вовремя заявление говорит против выдворения.
q-stay-extension_receipt = Расписка
q-stay-extension_receipt-why = Номер встанет в текст и в приложение.

## Вопросы: жизнь в России

q-ties-in_russia_since = С какого года в России
q-ties-in_russia_since-why = Длительность жизни обязаны учесть. КоАП 3.10 ч. 4.
q-ties-family = Семья
q-ties-family-why = Семейное положение обязаны учесть. КоАП 3.10 ч. 4.
q-ties-family-kinship = Кем приходится
q-ties-family-kinship-why = Так родственник назван в тексте.
q-ties-family-kinship-spouse = Супруг
q-ties-family-kinship-child = Ребёнок
q-ties-family-kinship-parent = Родитель
q-ties-family-kinship-sibling = Брат, сестра
q-ties-family-sex = Пол
q-ties-family-sex-why = Отличает мужа от жены и сына от дочери.
q-ties-family-sex-male = Мужской
q-ties-family-sex-female = Женский
q-ties-family-name = Имя полностью
q-ties-family-name-why = Стоит в доводе о семье, в именительном падеже.
q-ties-family-citizenship = Гражданство
q-ties-family-citizenship-why = Семья из граждан России — самый сильный довод.
q-ties-family-birth_year = Год рождения
q-ties-family-birth_year-why = Для детей он стоит в тексте.
q-ties-family-lives_together = Живут
q-ties-family-lives_together-why = Совместная жизнь весит больше родства.
q-ties-family-lives_together-yes = Вместе
q-ties-family-lives_together-no = Отдельно
q-ties-family-proof = Чем подтверждается
q-ties-family-proof-why = Бумага встанет в список приложений.
q-ties-study = Где учится
q-ties-study-why = В родительном падеже, после слова «студент»: «Приозёрского колледжа».
q-ties-study_year = Курс или класс
q-ties-study_year-why = Уточняет довод об учёбе.
q-ties-work = Работа
q-ties-work-why = Одна фраза; войдёт в обстоятельства.
q-ties-pays_tax = Налог или патент
q-ties-pays_tax-why = Уплату налогов обязаны учесть. КоАП 3.10 ч. 4.
q-ties-pays_tax-yes = Платит
q-ties-pays_tax-no = Не платит
q-ties-housing = Жильё
q-ties-housing-why = Одна фраза; обеспеченность жильём обязаны учесть.
q-ties-prior_offences = Прежние нарушения
q-ties-prior_offences-why = Их отсутствие — законопослушное поведение. КоАП 3.10 ч. 4.
q-ties-prior_offences-yes = Были
q-ties-prior_offences-no = Не было
q-ties-other = Здоровье и другое важное
q-ties-other-why = Одна-две фразы словами самого человека; если подписывает защитник, встанут в кавычках.

## Вопросы: что произошло

q-events = События по порядку
q-events-why = Станут обстоятельствами жалобы.
q-events-on = День
q-events-on-why = С него начнётся фраза в обстоятельствах.
q-events-at = Время
q-events-at-why = По часам видно, сколько держали.
q-events-what = Что было
q-events-what-why = Одна-две фразы словами самого человека: «меня остановили…». Войдут в жалобу дословно; если подписывает защитник — в кавычках.
q-events-source = Где записано
q-events-source-why = Лист дела или бумага; со слов тоже годится.

## Вопросы: подача

q-filing-signed_by = Кто подписывает
q-filing-signed_by-why = Его имя встанет под линией подписи.
q-filing-signed_by-client = Сам человек
q-filing-signed_by-representative = Защитник
q-filing-on = Когда подаём
q-filing-on-why = По этому дню видно, пропущен ли срок.
q-filing-late_reason = Почему пропущен срок
q-filing-late_reason-why = Словами самого человека. Станет просьбой восстановить срок. КоАП 30.3 ч. 2.
q-attachments = Что ещё приложить
q-attachments-why = Постановление, ордер и доверенность встанут в список сами.
q-attachments-title = Что это
q-attachments-title-why = Так бумага назовётся в списке приложений.
q-attachments-sheets = Листов
q-attachments-sheets-why = Число листов стоит в списке приложений.

## Вопросы: доставление и задержание

q-place-zone = Часовой пояс, где всё было
q-place-zone-why = Часы считаем по месту событий, а не по этому компьютеру.
q-detention-body = Куда доставили
q-detention-body-why = Отдел полиции или другое место, как оно называется. По нему прокурор найдёт записи о доставлении.
q-prosecutor-post = Какому прокурору
q-prosecutor-post-why = Должность в именительном падеже: «прокурор Невского района Санкт-Петербурга». Жалуются прокурору того района, где отдел полиции.
q-detention-brought_on = Когда доставили в полицию
q-detention-brought_on-why = С этой минуты идёт срок задержания. Не доставляли — отметьте «не относится». КоАП 27.5 ч. 4.
q-detention-brought_at = В котором часу доставили
q-detention-brought_at-why = Срок идёт в часах. Точного времени нет — возьмите самое раннее из возможных.
q-detention-ground = За что держат
q-detention-ground-why = От этого зависит предел: три часа или 48. КоАП 27.5 ч. 1–3.
q-detention-ground-stay_rules = Въезд, пребывание, граница
q-detention-ground-arrest_or_expulsion = Возможны арест или выдворение
q-detention-ground-other = Другое нарушение
q-detention-protocol_on = Дата протокола о задержании
q-detention-protocol_on-why = В нём должны стоять время и основание; копию дают по просьбе. КоАП 27.4.
q-detention-protocol_at = Время в протоколе о задержании
q-detention-protocol_at-why = Сравните с часом доставления: разница — довод.
q-process-protocol_at = Время в протоколе о правонарушении
q-process-protocol_at-why = Если оно раньше доставления, бумаги противоречат друг другу.
q-detention-relatives_asked = Просьба сообщить родным или защитнику
q-detention-relatives_asked-why = Сообщают по просьбе человека, поэтому важно, была ли она. КоАП 27.3 ч. 3.
q-detention-relatives_asked-yes = Была
q-detention-relatives_asked-no = Не было
q-detention-conditions = Как содержали
q-detention-conditions-why = Словами самого человека: где спал, кормили ли, холод, теснота. Если жаловаться не на что — «не относится». КоАП 27.6.
q-detention-harm = Вред от задержания
q-detention-harm-why = Словами самого человека: здоровье, вещи, заработок. Нет вреда — «не относится». КоАП 27.1 ч. 2.
q-detention-relatives_told = Родным или защитнику
q-detention-relatives_told-why = Попросили, а не сообщили — это нарушение.
q-detention-relatives_told-yes = Сообщили
q-detention-relatives_told-no = Не сообщили
q-detention-released_on = Когда отпустили
q-detention-released_on-why = По этому дню видно, сколько держали. Ещё держат — оставьте пустым.
q-detention-released_at = В котором часу отпустили
q-detention-released_at-why = По часам видно, пройден ли предел.

## Вопросы: специальное учреждение

q-detention-placed_on = Когда поместили в учреждение
q-detention-placed_on-why = С этого часа у полиции 48 часов на суд. Не помещали — отметьте «не относится». КоАП 27.19 ч. 3.2.
q-detention-placed_at = В котором часу поместили
q-detention-placed_at-why = Срок идёт в часах.
q-detention-placed_by = Кто решил поместить
q-detention-placed_by-why = Без судьи держат не больше 48 часов. КоАП 27.19 ч. 3.
q-detention-placed_by-judge = Судья
q-detention-placed_by-official = Руководитель органа
q-detention-motion_on = Когда полиция обратилась в суд
q-detention-motion_on-why = По этому дню видно, успела ли она. Точно не обращалась — отметьте «не относится».
q-detention-motion_at = В котором часу обратилась
q-detention-motion_at-why = Срок в 48 часов кончается минутой, а не днём.
q-detention-motion_decided_on = Когда судья решил о продлении
q-detention-motion_decided_on-why = На это пять дней. Точно не решал — отметьте «не относится». КоАП 27.19 ч. 3.5.
q-custody-order_received_on = Когда получили постановление о продлении
q-custody-order_received_on-why = С этого дня десять дней на жалобу. КоАП 27.19 ч. 3.12.
q-custody-until = До какого дня судья разрешил держать
q-custody-until-why = Полиция и приставы просят о продлении не позже чем за 15 суток до него. КоАП 27.19.1 ч. 3.
q-custody-removal_impossible = Выдворить этого человека
q-custody-removal_impossible-why = Если нельзя, через месяц после вступления в силу можно просить суд об освобождении. КоАП 27.19.1 ч. 17.
q-custody-removal_impossible-yes = На деле нельзя
q-custody-removal_impossible-no = Можно

## Вопросы: решение и исполнение

q-process-transferred_on = Когда дело решили передать по месту жительства
q-process-transferred_on-why = С этого дня и пока дело не поступит туда, давность стоит. Не передавали — отметьте «не относится». КоАП 4.5 ч. 5.
q-process-file_received_on = Когда дело поступило на рассмотрение
q-process-file_received_on-why = С этого дня идёт срок рассмотрения. КоАП 29.6.
q-process-present = Человек при рассмотрении дела
q-process-present-why = Где возможно выдворение, решать без него нельзя. КоАП 25.1 ч. 3.
q-process-present-yes = Был
q-process-present-no = Не был
q-ruling-in_force_on = Когда постановление вступило в силу
q-ruling-in_force_on-why = День из отметки или письма заменит наш расчёт. Не вступило — оставьте пустым.
q-decision-made_on = Дата решения по жалобе
q-decision-made_on-why = По ней видно, рассмотрели ли жалобу в срок. Жалобы не было — отметьте «не относится».
q-decision-by = Кто решил жалобу
q-decision-by-why = От этого зависит, куда подавать вторую.
q-decision-by-judge = Суд
q-decision-by-official = Вышестоящее лицо
q-decision-result = Чем кончилась жалоба
q-decision-result-why = Отменённое постановление не исполняют.
q-decision-result-upheld = Оставили в силе
q-decision-result-changed = Изменили
q-decision-result-quashed = Отменили, дело прекратили
q-decision-result-sent_back = Отменили, дело вернули
q-decision-received_on = Когда получили решение
q-decision-received_on-why = С этого дня десять дней на вторую жалобу. КоАП 30.9 ч. 3.
q-execution-fine_paid_on = Когда уплачен штраф
q-execution-fine_paid_on-why = От уплаты считают год, пока человек считается наказанным. КоАП 4.6.
q-execution-left_on = Когда человек выехал из России
q-execution-left_on-why = По этому дню видно, соблюдён ли срок выезда. КоАП 32.10 ч. 6.
q-execution-deferred_from = С какого дня исполнение отсрочено
q-execution-deferred_from-why = На время отсрочки давность исполнения стоит. Отсрочки нет — отметьте «не относится». КоАП 31.9.
q-execution-deferred_until = До какого дня отсрочено
q-execution-deferred_until-why = После этого дня двухлетний срок идёт дальше. КоАП 31.9.
q-representative-poa_until = До какого дня действует доверенность
q-representative-poa_until-why = Срок в ней не назван — отметьте «не относится»: тогда год со дня выдачи. ГК 186.

## Вопросы: запрет на въезд и отказы

q-ban-learned_on = Когда узнали о запрете на въезд
q-ban-learned_on-why = С этого дня три месяца на иск. Запрета нет — отметьте «не относится». КАС 219.
q-ban-decided_on = Дата решения о запрете
q-ban-decided_on-why = О нём обязаны известить за три рабочих дня: опоздание — довод.
q-ban-until = До какого дня запрет
q-ban-until-why = По этому дню видно, сколько он ещё продлится. Срока нет — отметьте «не относится».
q-permit-kind = Что не дали или аннулировали
q-permit-kind-why = От вида зависит, куда и за сколько дней жаловаться.
q-permit-kind-temporary_residence = РВП
q-permit-kind-residence = ВНЖ
q-permit-kind-patent = Патент
q-permit-notice_on = Когда получили уведомление
q-permit-notice_on-why = С этого дня три рабочих дня на жалобу в МВД (РВП, ВНЖ) и три месяца на иск.

# Вопросы к доводам
q-client-contract_service = Служба по контракту в армии России
q-client-contract_service-why = Тому, кто служит, выдворение не назначают. КоАП 3.10 ч. 3.
q-client-contract_service-none = Нет
q-client-contract_service-serving = Служит
q-client-contract_service-served = Отслужил
q-client-protection = Убежище, статус беженца, документ лица без гражданства
q-client-protection-why = С таким документом выдворение пересматривают. КоАП 30.1 ч. 1.2.
q-client-protection-none = Нет
q-client-protection-refugee_pending = Ходатайство рассматривают по существу
q-client-protection-refugee = Статус беженца
q-client-protection-temporary_asylum = Временное убежище
q-client-protection-stateless_document = Документ лица без гражданства
q-offence-disputed = Что в обвинении неверно
q-offence-disputed-why = Чего не было или что не доказано: станет доводом. Одно-два предложения.
q-offence-earlier_ruling = Прежнее постановление за то же самое
q-offence-earlier_ruling-why = Как в тексте: «постановление от 10.10.2026 № 5». Дважды за одно не наказывают. КоАП 4.1 ч. 5.
q-stay-entered_on = День последнего въезда в Россию
q-stay-entered_on-why = От него идёт срок, в который регистрация не нужна.
q-process-interpreter_warned = Переводчика предупредили об ответственности
q-process-interpreter_warned-why = Без отметки об этом перевод — не доказательство. КоАП 25.10, 17.9.
q-process-interpreter_warned-yes = Предупредили
q-process-interpreter_warned-no = Не предупредили
q-process-interpreter_signed = Подпись переводчика под протоколом
q-process-interpreter_signed-why = Переводчик удостоверяет перевод подписью. КоАП 25.10.
q-process-interpreter_signed-yes = Есть
q-process-interpreter_signed-no = Нет
q-process-defender_refused = Просьба о защитнике
q-process-defender_refused-why = Если о нём просили, а его не допустили, это довод. КоАП 25.5 ч. 4.
q-process-defender_refused-yes = Просили, не допустили
q-process-defender_refused-no = Не просили или допустили
# ── Названия судов и органов в падежах ──────────────────────────────────────────────────────────────────────
list-item-body_forms = Название { $n }
list-add-body_forms = Записать падежи названия
q-body_forms = Названия в падежах
q-body_forms-why = Если программа склонила название неверно, запишите верные формы: они войдут во все бумаги дела.
q-body_forms-name = Название, именительный
q-body_forms-name-why = Слово в слово так, как оно записано в ответе.
q-body_forms-genitive = Родительный
q-body_forms-genitive-why = «Решение …» — чьё?
q-body_forms-dative = Дательный
q-body_forms-dative-why = «Обратиться к …» — кому?
q-body_forms-accusative = Винительный
q-body_forms-accusative-why = «Жалоба в …», «жалоба на …» — куда, на кого?
q-body_forms-instrumental = Творительный
q-body_forms-instrumental-why = «Вынесено …» — кем?
q-body_forms-prepositional = Предложный
q-body_forms-prepositional-why = «Дело находится в …» — где?

# ── Справочник судов и органов ──────────────────────────────────────────────────────────────────────────────
directory-open = Показать справочник
directory-needs = Нужен { $level }.
directory-own = своё
directory-named = по названию места
directory-not-sure = работает ли, не установлено
directory-no-address = адреса в справочнике нет
directory-not-confirmed = не подтверждён
directory-none = В справочнике такого нет. Впишите название сами.
directory-more = Ещё { $n }: впишите слово из названия, чтобы сузить список.
directory-keep = Записать в свой справочник
directory-forget = Убрать из своего справочника

# Доводы
side-label = Что показать рядом с листом
side-findings = Замечания
side-grounds = Доводы
grounds-label = Доводы бумаги
grounds-none = В этой бумаге доводов библиотеки нет.
grounds-proposed = Предложены доводы, которые поддерживают факты. Отметьте, упорядочьте, поправьте.
grounds-chosen = Доводы выбраны вами.
grounds-unseen = Поддержаны фактами, но не выбраны
grounds-others = Не поддержаны фактами: { $n }
grounds-reset = Вернуть предложенные
ground-add = Свой довод
ground-add-save = Добавить
ground-done = Готово
ground-up = Выше: { $title }
ground-up-hint = Выше, Alt ↑
ground-down = Ниже: { $title }
ground-down-hint = Ниже, Alt ↓
ground-moved = «{ $title }» теперь { $n }-й
ground-state-proposed = Предложен
ground-state-chosen = Выбран
ground-state-left_out = Снят
ground-state-unseen = Не рассмотрен
ground-state-not_supported = Факты не подтверждают
ground-state-doubtful = Выбран, но факты не подтверждают
ground-own = Ваш довод
ground-edited = Текст ваш
ground-changed-wording = Текст библиотеки изменился
ground-changed-facts = Факты изменились
ground-without-law = Не напечатан: { $norm } на день подачи нет
ground-why = Почему и чем доказать
ground-edit = Поправить текст
ground-restore = Вернуть текст библиотеки
ground-remove = Убрать довод
ground-facts = Факты
ground-fact-unknown = не записано
ground-breach = Нарушение в сроках
ground-norms = Нормы
ground-norm-since = редакция с { $day }
ground-norm-open = начало редакции не установлено
ground-evidence = Чем доказать
ground-evidence-there = Есть в деле
ground-evidence-missing = Нужно найти
ground-weak = Слабые места, в бумагу не идут
ground-editor = Текст довода
ground-heading = Заголовок
ground-text = Текст
ground-request = О чём ещё просить суд (одно предложение)
ground-text-hint = Новая строка — новый абзац. Пустое поле возвращает текст библиотеки.
ground-library = Текст библиотеки

# Семейства замечаний
check-family-addressee = Адресат и подсудность
check-family-authority = Полномочия подписать и обжаловать
check-family-power = Доверенность: день и срок
check-family-deadline = Срок и его восстановление
check-family-attachments = Приложения по списку
check-family-copies = Экземпляры
check-family-duty = Пошлина или отсрочка
check-family-names = Имена
check-family-contradictions = Противоречия между бумагами
check-family-language = Язык
check-family-document = Содержание бумаги
check-family-law = Нормы
check-family-unknown = Неизвестное — строкой
finding-help = Подробнее
q-representative-forms-genitive = Имя защитника: Кого? «жалоба подана в интересах …»
q-representative-forms-genitive-why = Записанная форма стоит дальше во всех бумагах дела.
q-representative-forms-dative = Имя защитника: Кому? «доверяю …»
q-representative-forms-dative-why = Записанная форма стоит дальше во всех бумагах дела.
q-representative-forms-accusative = Имя защитника: Кого? «доставили …»
q-representative-forms-accusative-why = Записанная форма стоит дальше во всех бумагах дела.
q-representative-forms-instrumental = Имя защитника: Кем? «подписано …»
q-representative-forms-instrumental-why = Записанная форма стоит дальше во всех бумагах дела.
q-representative-forms-prepositional = Имя защитника: О ком? «сведения о …»
q-representative-forms-prepositional-why = Записанная форма стоит дальше во всех бумагах дела.
q-reviewing-hearing_on = День заседания
q-reviewing-hearing_on-why = По нему проверяем, не кончится ли раньше доверенность.

## Хранилище: общее

vault-title = Хранилище
lock = Закрыть
lock-now = Закрыть хранилище
cancel = Не надо
key-lock = закрыть хранилище
key-files = соседний файл
key-zoom = крупнее, мельче
key-turn = повернуть
key-remove-file = убрать файл
number-locale = ru
size-bytes = { $n } Б
size-kilobytes = { $n } КБ
size-megabytes = { $n } МБ
size-gigabytes = { $n } ГБ
day-stamp = { $day }, { $time }
keyboard-russian = Набраны русские буквы
keyboard-latin = Набраны латинские буквы
keyboard-mixed = Набраны и русские, и латинские буквы
keyboard-caps = Caps Lock включён
keyboard-no-caps = Caps Lock выключен
secret-copied = Скопировано. Через минуту программа сотрёт это из буфера обмена.
secret-not-copied = Буфер обмена не дался. Перепишите от руки.
work-going = Программа работает.
work-part = { $what }: { $percent } %
work-calibrate = Подбираем, сколько считать ключ на этой машине
work-derive = Считаем ключ из пароля
work-move_in = Переносим прежние дела
work-backup = Делаем копию и открываем её для проверки
work-restore = Восстанавливаем из копии
work-verify = Проверяем хранилище
work-attachment = Читаем файл

## Пароль

passphrase = Пароль
passphrase-show = Показать
passphrase-hide = Спрятать
passphrase-new = Новый пароль
passphrase-again = Тот же пароль ещё раз
passphrase-present = Нынешний пароль
passphrase-about = Четыре–пять слов, не связанных между собой, держат лучше коротких знаков и легче помнятся.
passphrase-empty = Наберите пароль: пустой программа не берёт.
passphrase-differ = Второй раз набрано не то же самое. Покажите оба и сравните.
passphrase-missing = Наберите новый пароль дважды.
passphrase-change = Сменить пароль
passphrase-change-about = Дела не перешифровываются: смена занимает секунду. Листы восстановления остаются в силе. Прежние копии открываются прежним паролем.
passphrase-change-do = Сменить пароль
passphrase-changed = Пароль сменён. Дальше открывает только новый.

## Вход

door-title = Вход
door-unlock = Открыть
door-opening = Открываем
door-wrong = Не подошёл.
door-wait =
    { $n ->
        [one] Следующая попытка через { $n } секунду.
        [few] Следующая попытка через { $n } секунды.
       *[many] Следующая попытка через { $n } секунд.
    }
door-again = Попыток сколько угодно, ничего не сотрётся.
door-accept-older = Открыть с прежним файлом ключей
door-why-start = Хранилище закрыто с прошлого запуска.
door-why-command = Хранилище закрыли в { $time }.
door-why-idle = Хранилище закрылось в { $time }: за программой никого не было.
door-why-sleep = Хранилище закрылось в { $time }, когда компьютер уснул.
door-why-lid = Хранилище закрылось в { $time }, когда закрыли крышку.
door-why-restored = Хранилище закрылось в { $time }: его восстановили из копии.
door-forgot =
    Забыли пароль: { $needs ->
        [2] два листа
       *[other] { $needs } листов
    } из { $sheets ->
        [3] трёх
       *[other] { $sheets }
    }
door-no-sheets = Листов восстановления нет: откроет только пароль.
door-backup = Восстановить из копии
door-kept = Под паролем
door-kept-cases = дела, имена, документы
door-kept-files = сканы и фотографии при делах
door-kept-drafts = черновики, история и поиск
door-open = Не защищено
door-open-printed = то, что вы напечатали или сохранили в PDF
door-open-window = открытая программа на чужом столе
door-open-size = размер хранилища и дни, когда его меняли
door-back = Назад к паролю
door-sheets-title = Открыть двумя листами
door-sheets-about = Возьмите любые два листа восстановления и наберите цифры с них. Пароль вы зададите новый, прежний больше не подойдёт.
door-sheets-open = Открыть и сменить пароль

## Первый запуск

first-title = Пароль для дел
first-step = Шаг { $n } из { $total }
first-about = Всё, что вы запишете, ляжет на диск зашифрованным. Пароль знаете только вы: ни программа, ни её авторы вернуть его не могут. На случай, если забудется, следом сделаем листы восстановления.
first-create = Создать хранилище
first-creating = Создаём
first-calibrate = Займёт несколько секунд: программа меряет, сколько на этой машине считать ключ.
first-plain = Нашлись дела прежней версии, записанные без шифра.
first-plain-about = Программа перенесёт их под пароль и сверит каждое. Прежний файл:
moved-title = Прежние дела перенесены
moved-counts = Дел: { $cases }. Состояний для отмены: { $revisions }. Своих строк справочника: { $entries }. Каждое дело сверено с прежним файлом.
moved-plain = Прежний файл лежит на диске открытым текстом.
moved-plain-about = Прочесть его может всякий, к кому попадёт компьютер. Удалите его:
moved-ssd = На флеш-накопителе удалённое может ещё долго лежать в служебных ячейках. Надёжно спрячет только шифрование всего диска.
moved-remove = Удалить открытый файл
moved-later = Удалю позже

## Листы восстановления

sheets-title-offer = Листы восстановления
sheets-title-show = Перепишите или напечатайте листы
sheets-title-check = Наберите два листа
sheets-title-rehearse = Учебное восстановление
sheets-title-rest = Листы восстановления
sheets-about = Забудется пароль — откроют любые два листа из трёх. Один лист не открывает ничего.
sheets-point-where = Отдайте листы трём людям или положите в три места. Два вместе не держите.
sheets-point-use = На листе только цифры: их можно продиктовать по телефону и переписать от руки.
sheets-point-print = Печатая, помните: принтер в конторе хранит напечатанное. Переписать от руки надёжнее.
sheets-make = Сделать листы
sheets-make-again = Сделать новые листы
sheets-again = С новыми листами прежние три перестанут открывать хранилище. Заберите их и порвите.
sheets-skip = Пока без листов
sheets-later = Проверю позже
sheets-written = Все три на бумаге
sheets-shown = Лист { $n }
sheets-check-about = Возьмите бумагу и наберите с неё два любых листа. Так видно, что переписано без описок и почерк читается.
sheets-rehearse-about = То же, что придётся делать, если пароль забудется, только ничего не меняется.
sheets-check = Проверить
sheets-missing = Наберите оба листа целиком.
sheets-checked = Листы { $which } подошли. Проверка записана.
sheets-rehearsed = Листы { $which } подошли. Хранилище не тронуто.
sheets-made = Листов: { $sheets }, набор { $set }, сделаны { $day }.
sheets-verified = Проверены { $day }.
sheets-unverified = Ещё не проверены: неизвестно, прочтутся ли они с бумаги.
sheets-to-check = Набрать два листа
sheets-to-rehearse = Учебное восстановление
sheets-to-make = Сделать новые
sheet-title = Лист восстановления { $n } из { $of }
sheet-facts = Метка { $mark }, набор { $set }, { $day }
sheet-use =
    { $needs ->
        [2] Хранилище открывают любые два листа вместе.
       *[other] Хранилище открывают { $needs } листов вместе.
    } Цифры в том порядке, в каком пронумерованы.
sheet-digits = Цифры листа по шести
sheet-qr = Те же цифры для сканера
sheet-where-1 = Этот лист — человеку, которому верите вы.
sheet-where-2 = Этот — в другое место, не к вам домой и не в контору.
sheet-where-3 = Третий — туда, где его найдут без вас.
sheet-copy = Скопировать цифры
sheet-back = К прежнему листу
sheet-next = Дальше: лист { $n }
sheet-entry-1 = Первый лист
sheet-entry-2 = Второй лист
sheet-entry-number = — это лист { $n }
sheet-entry-about = По шесть цифр, как на листе. Можно вставить всё сразу.
sheet-group = группа { $n } из { $total }
sheet-groups-wrong =
    { $count ->
        [one] Группа { $which } не сходится: сверьте её с листом.
       *[other] Группы { $which } не сходятся: сверьте их с листом.
    }
sheet-complete = Лист набран, цифры сходятся.
sheet-same = Дважды набран лист { $n }. Возьмите другой.

## Страница хранилища

vault-due = ждёт
vault-lock-title = Замок и пароль
vault-lock-idle = Закрывать хранилище, если никто не трогает клавиш и мыши
minutes =
    { $n ->
        [one] { $n } минуту
        [few] { $n } минуты
       *[many] { $n } минут
    }
vault-lock-sleep = Ещё оно закрывается, когда компьютер засыпает или закрывают крышку. Набранное перед этим записывается.
vault-place = Лежит здесь:
vault-sheets-title = Листы восстановления
vault-backups-title = Копии
vault-check-title = Проверка
vault-limits-title = Что не защищено
vault-limits-about = Что программа бережёт, чего не может и что с этим делать.
vault-check = Проверить хранилище
vault-checking = Проверяем
vault-check-about = Читает каждую страницу файла, каждое дело и каждый файл при деле и сверяет контрольные суммы. Менять ничего не меняет.
vault-whole = Всё цело.
vault-damaged =
    { $n ->
        [one] Повреждено одно место.
        [few] Повреждено { $n } места.
       *[many] Повреждено { $n } мест.
    }
vault-check-counts = Прочитано страниц: { $pages }, дел: { $cases }, файлов при делах: { $attachments }.
vault-damaged-backup = Последняя копия: { $when }.
vault-damaged-restore = Перейти к копиям
reminder-label = Напоминание
reminder-see = Сделать
reminders-more = и ещё { $n }

## Копии

backups-about = Копия — то же хранилище, зашифрованное тем же ключом. Держите её не в том месте, где компьютер.
backups-last = Последняя копия
backups-never = ни одной
backups-folder = Папка
backups-same-disk = На том же диске: пропадёт компьютер — пропадёт и копия. Выберите флешку.
backups-unreachable = Сейчас папки нет: вставьте флешку или выберите другую.
backups-automatic = Делать копию самой: при первом открытии за день и при закрытии, если что-то изменилось
backup-now = Сделать копию
backup-folder = Выбрать папку
backup-done = Копия сделана и открыта для проверки. Дел: { $cases }, файлов: { $attachments }.
backups-list = Копии в этой папке
backups-none = В этой папке копий нет.
backup-other-vault = другого хранилища
restore = Восстановить
restore-title = Восстановить из копии
restore-about = Укажите папку с копией и пароль, который был у хранилища, когда её делали. Нынешнее хранилище не сотрётся: его отложат в соседнюю папку.
restore-from = Копия: { $when }.
restore-aside = Всё, что записано после неё, останется только в нынешнем хранилище. Его отложат в соседнюю папку, не сотрут.
restore-passphrase = Пароль на день копии
restore-choose = Взять копию из другой папки
restore-pick = Выбрать папку с копией
restore-missing = Наберите пароль.
restore-do = Восстановить
restored = Восстановлено из копии. Прежнее хранилище отложено в соседнюю папку.

## Файлы при деле

tab-files = Файлы
files-title = Файлы
files-empty-title = Файлов пока нет
files-empty-about = Здесь лежат сканы и фотографии: постановление, паспорт, квитанции. Они шифруются вместе с делом, исходные файлы остаются, где были.
files-add = Добавить файлы
files-added =
    { $n ->
        [one] Добавлен { $n } файл. Исходный лежит, где был: если он не нужен, удалите.
        [few] Добавлены { $n } файла. Исходные лежат, где были: если не нужны, удалите.
       *[many] Добавлено { $n } файлов. Исходные лежат, где были: если не нужны, удалите.
    }
files-removed = Убранные: { $n }
file-removed = Файл убран: { $name }
file-viewer = Просмотр: { $name }
file-kind-image = снимок
file-kind-pdf = PDF
file-kind-other = файл
file-cannot = Этот файл окно не показывает.
file-cannot-about = Он лежит в хранилище целым. Чтобы открыть его другой программой, сохраните его открытым.
file-broken = Снимок не читается.
file-previous = Прежний
file-next = Следующий
file-of = { $n } из { $total }
file-export = Сохранить открытым
file-export-title = Файл выйдет из хранилища
file-export-warning = Сохранённый файл уже не под паролем: его прочтёт всякий, к кому попадёт компьютер или флешка. Когда он станет не нужен, удалите его сами.
file-export-cancel = Оставить внутри
file-export-do = Сохранить открытым
file-exported = Сохранено без пароля:
zoom-in = Крупнее
zoom-out = Мельче
zoom-fit = по ширине
turn = Повернуть

## Правка текста, редакции, подача, печать

side-text = Текст
side-versions = Редакции
draft-label = Текст бумаги по абзацам
draft-about = Щёлкните абзац здесь или на листе и пишите. Правка лежит поверх текста программы и переживает перемены в фактах.
draft-frozen = Бумага подана, текст закреплён. На листе то, что подано; чтобы править, начните новую редакцию в строке над листом.
draft-words = Слова абзаца
draft-hint = Новая строка начинает новый абзац. Три подчёркивания подряд станут линейкой.
draft-empty = Пустой абзац не записывается. Чтобы снять его, есть отдельная кнопка.
draft-edit = Править
draft-back = Вернуть текст программы
draft-drop = Снять абзац
draft-remove = Удалить свой абзац
draft-undrop = Вернуть абзац
draft-add = Свой абзац ниже
draft-done = Готово
draft-why = Откуда
draft-fixed = Этот абзац меняется через факты дела
draft-edited = Ваша правка
draft-own = Свой абзац
draft-dropped = Снят, не печатается
draft-dropped-said = Абзац снят
draft-moved = Абзац передвинут
draft-changed = Факт изменился под вашей правкой
draft-mine = ваш текст
draft-new = по новым фактам
draft-keep = оставить мой
draft-keep-dropped = не печатать
draft-take = взять новый
draft-is-dropped = Абзац снят.
draft-lost = Правки, место которых исчезло
draft-discard = Удалить эту правку
diff-first = удалено: 
diff-second = добавлено: 
origin-none = Постоянный текст бумаги: фактов и норм в нём нет.
origin-facts = Факты
origin-norms = Нормы
origin-unknown = нет ответа
origin-jump = К вопросу
origin-from = редакция с { $date }
origin-from-open = начало редакции не установлено
origin-checked = сверено { $date }
origin-unverified = не сверено
versions-label = Сохранённые редакции
versions-about = Редакция запоминается сама, когда бумагу сохраняют, печатают или подают.
versions-empty = Пока ни одной редакции нет.
version-keep = Запомнить эту редакцию
version-kept-said = Редакция запомнена
version-restored = Редакция возвращена; прежняя осталась в списке
version-kept = по вашей просьбе
version-exported = при сохранении файла
version-printed = при печати
version-filed = при подаче
version-replaced = перед возвратом другой редакции
version-current = как сейчас
version-program = программа { $version }
version-compare = Сравнить с нынешней
version-restore = Вернуть
version-all = Показать и неизменные абзацы
print-paper = Печать…
paper-print-title = Напечатать: { $title }
print-where = Принтер
print-copies = Экземпляров
paper-print-about = Лист уходит в очередь печати этого компьютера, файл не остаётся. Память принтера и очереди программа не стирает.
print-none = Очереди печати на этом компьютере нет. Сохраните PDF и напечатайте его из программы просмотра; потом удалите файл.
print-save = Сохранить PDF
paper-print-do = Напечатать
print-cancel = Не печатать
print-sent = Отправлено на печать
saved-open = Открыть
paper-file = Подано…
paper-file-title = Подано: { $title }
paper-file-about = Программа сохранит лист таким, каким он подан: его можно напечатать снова до последнего знака. Сроки, которым он служит, станут соблюдёнными.
paper-file-do = Записать подачу
paper-proof = Номер отправления, входящий номер или пометка
paper-proof-file = Снимок отметки о приёме, из файлов дела
paper-proof-none = Нет
paper-filed = Подано { $date }
paper-filed-said = Подача записана, лист закреплён
paper-filed-made = Листов: { $pages }. Программа { $version }, правила { $content }, SHA-256 { $hash }…
paper-reprint = Напечатать поданное снова
paper-reopen = Новая редакция
paper-reopened = готовится новая редакция
paper-unfile = Снять отметку
draft-choices = { $n ->
    [one] Выбрать в { $n } абзаце
   *[other] Выбрать в { $n } абзацах
  }
draft-reset = { $n ->
    [one] Снять { $n } правку
    [few] Снять все { $n } правки
   *[other] Снять все { $n } правок
  }
version-edits = { $n ->
    [0] без правок
    [one] { $n } правка
    [few] { $n } правки
   *[other] { $n } правок
  }
version-differ = { $n ->
    [0] Слова те же.
    [one] Отличается { $n } абзац.
    [few] Отличаются { $n } абзаца.
   *[other] Отличаются { $n } абзацев.
  }

## The desk: searching, shelves, month, print

desk-search = Найти на столе
desk-search-hint = имя, номер, статья
desk-first-of = первые { $shown } из { $n }
desk-shelf-label = Где лежат дела
desk-shelf-desk = Стол
desk-shelf-archive = Архив
desk-shelf-bin = Корзина
desk-filter-label = Что дальше
desk-filter-burning = горит
desk-filter-week = на неделе
desk-filter-undated = без срока
desk-filter-filed = подано
desk-filter-article = Статья
desk-filter-place = Суд или орган
desk-filter-own = без учебных
desk-facet = { $value } · { $n }
desk-as-month = Месяц
desk-as-list = Список
desk-print = Печать списка
desk-close = В архив
desk-close-label = Убрать дело в архив: { $name }
desk-closed = Дело в архиве: { $name }
desk-reopen = На стол
desk-reopen-label = Вернуть дело на стол: { $name }
desk-restore-label = Вернуть дело из корзины: { $name }
desk-removed-on = в корзине с { $day }
desk-terms =
    { $n ->
        [one] { $n } срок
        [few] { $n } срока
       *[many] { $n } сроков
    }
desk-moved = Порядок дел изменился.
desk-refresh = Показать новый
desk-nothing = Таких дел нет.
desk-nothing-about = Поиск смотрит во все ответы и в архив; имя можно набрать любыми буквами.
desk-clear = Убрать поиск и отбор
desk-archive-empty = В архиве пусто.
desk-archive-empty-about = Сюда уходят законченные дела: со стола они исчезают, поиск их находит.
desk-bin-empty = Корзина пуста.
desk-bin-empty-about = Убранное со стола лежит здесь, пока корзину не очистят.
tag-closed = в архиве
tag-out = взято с собой { $day }
purge = Очистить корзину
purge-title =
    { $n ->
        [one] Удалить { $n } дело навсегда
        [few] Удалить { $n } дела навсегда
       *[many] Удалить { $n } дел навсегда
    }
purge-about = Дела, их история и файлы будут стёрты из хранилища. Вернуть их можно будет только из резервной копии, где они ещё есть.
purge-keep = Оставить в корзине
purge-do = Удалить навсегда
purged =
    { $n ->
        [one] Удалено { $n } дело.
        [few] Удалены { $n } дела.
       *[many] Удалено { $n } дел.
    }
print-title =
    { $n ->
        [one] Список: { $n } дело
        [few] Список: { $n } дела
       *[many] Список: { $n } дел
    }
print-about = Получится PDF: крайние сроки, люди, что сделать. Файл не зашифрован.
print-names = Полные имена
print-initials = Людей назовут инициалами: такой лист не страшно забыть на столе.
print-names-warning = По списку с именами видно, кого вы защищаете. Не оставляйте его без присмотра.
print-do = Сохранить для печати
list-saved = Список сохранён:
month-before = Раньше
month-after = Позже
month-today = Этот месяц
month-nothing = На этот день ничего не приходится.
month-more = и ещё { $n }
key-month = месяц или список
key-search = искать
key-find = найти что угодно
find-title = Найти дело, бумагу или действие
find-hint = Имя любыми буквами, номер, бумага, действие
find-cases = Дела
find-papers = Новое дело с бумагой
find-commands = Действия
find-none = Ничего такого нет.
find-new = Новое дело
find-calculator = Посчитать срок
find-vault = Хранилище
find-desk = На стол
find-lock = Закрыть хранилище
find-month = Календарь на месяц
find-archive = Архив
find-bin = Корзина

## Recovery sheets as files, blank forms, sets, pages of a PDF

sheet-save = Сохранить этот лист для печати
sheet-save-anyway = Всё равно сохранить
sheet-save-warning = Файл с листом не под паролем. Напечатайте и сразу удалите его, корзину тоже очистите. Каждый лист — в своём файле: два вместе открывают хранилище.
sheet-file = Лист сохранён без пароля:
sheet-saved =
    { $n ->
        [one] Лист { $which } лежит на диске открыто. Напечатайте и удалите файл, корзину тоже очистите.
       *[other] Листы { $which } лежат на диске открыто, и любые два открывают хранилище. Напечатайте и удалите файлы, корзину тоже очистите.
    }
door-blanks = Только бланки, без дел
blanks-saved =
    { $n ->
        [one] Бланки для заполнения от руки, { $n } лист:
        [few] Бланки для заполнения от руки, { $n } листа:
       *[many] Бланки для заполнения от руки, { $n } листов:
    }
vault-sets-title = Взято с собой
sets-about = Дела, которые вы взяли с собой отдельным хранилищем. Сделанное в нём появится здесь, когда набор вернут.
sets-none = С собой ничего не взято.
set-since =
    { $n ->
        [one] { $n } дело, взято { $day }
        [few] { $n } дела, взяты { $day }
       *[many] { $n } дел, взяты { $day }
    }
set-return = Вернуть
set-forget = Набора больше нет
set-forget-anyway = Всё равно не ждать
set-forget-warning = Программа перестанет напоминать. Если набор найдётся, вернуть его можно будет и тогда.
set-passphrase = Пароль набора
pdf-page-of = страница { $n } из { $total }
pdf-page-previous = Прежняя страница
pdf-page-next = Следующая страница
pdf-page-alt = { $name }, страница { $n }
pdf-first-only = Показаны первые { $shown } страниц из { $of }. Весь файл можно сохранить открытым.

## План, пути анкеты, даты с пределами, паспорт, хронология

lane-fast = Быстрый путь
lane-fast-about = Переводчик, допуск защитника и жалоба на задержание. Десять ответов.
lane-powers = Доверенность и допуск
lane-powers-about = Защитник рядом, дело ещё не прочитано.
lane-full = Полный путь
lane-full-about = Все вопросы к выбранной бумаге и к срокам.
lane-title = Что нужно сейчас
lane-left = { $n ->
    [one] остался { $n } вопрос
    [few] осталось { $n } вопроса
   *[many] осталось { $n } вопросов
  }
lane-done = ответы есть
step-own-words = Рассказ
step-own-words-about = Как человек рассказал сам. В бумаги не попадёт: события перенесите в шаг «Что произошло».
q-intake-story = Рассказ своими словами
q-intake-story-why = Запишите сразу, пока помнит. Рассказ видите только вы; в суд идут события с датами.
q-client-document-valid_until = Действует до
q-client-document-valid_until-why = Видно, не истёк ли паспорт. В бумаги не идёт.
problem-limit_missing = Нужны оба предела: не раньше и не позже.
problem-limits_order = Поздний предел раньше раннего. Поменяйте их местами.
sure-about = Примерно
limits-from = не раньше
limits-to = не позже
limits-understood = { $about }. Срок считаем от раннего дня: так безопаснее.
plan-title = План
plan-now = Можно подать сейчас
plan-nothing = Подавать пока нечего: запишите, что произошло и какие бумаги человек получил.
plan-offers = Может понадобиться ещё
plan-next = Дальше
plan-breaches = Что нарушено
plan-lacks = Не хватает
plan-without-day = сразу
plan-missed = срок прошёл
plan-why = Почему это здесь
plan-fact = Факт
plan-norm = Норма
plan-edition = редакция с { $from }
plan-edition-open = начало редакции не установлено
plan-checked = сверено { $day }
plan-unverified = не сверено
plan-readings = Прочтения
plan-draft = Готовить
plan-planned = бланка пока нет
plan-blocked = составить нельзя
plan-returned = вернут, если не исправить
plan-by-hand = { $n ->
    [one] вписать рукой { $n } строку
    [few] вписать рукой { $n } строки
   *[many] вписать рукой { $n } строк
  }
plan-packet = { $n ->
    [one] Собрать пакет из { $n } бумаги
    [few] Собрать пакет из { $n } бумаг
   *[many] Собрать пакет из { $n } бумаг
  }
plan-packet-none = Собирать нечего: ни одной бумаги составить нельзя
plan-authority = срок органа
plan-then = Тогда подать
plan-check = проверить
plan-record = записать
pane-label = Рядом с вопросами
pane-plan = План
pane-page = Лист и срок
mrz-open = Прочитать строки паспорта
mrz-about = Две или три нижние строки страницы с фотографией. Вместо пустых мест — знак «<».
mrz-field = Строки
mrz-read = Прочитать
mrz-take = Взять отмеченное
mrz-present = сейчас: { $value }
mrz-digit = контрольная цифра сходится
mrz-wrong = контрольная цифра не сходится
mrz-letters = контрольной цифры нет, сверьте
mrz-guess = предположение, сверьте с переводом
timeline-title = Хронология
timeline-terms = Сроки
timeline-empty = Дней в деле нет. Запишите события в шаге «Что произошло».
timeline-unknown = день неизвестен
timeline-source = откуда: { $source }
timeline-contradictions = { $n ->
    [one] { $n } противоречие
    [few] { $n } противоречия
   *[many] { $n } противоречий
  }
timeline-agrees = Противоречий между днями нет.
timeline-elsewhere = Противоречия без дня
timeline-jump = К вопросу

## Знакомство и учебные дела

tour-label = Знакомство с программой
tour-start = Познакомиться за две минуты
tour-count = { $n } из { $total }
tour-next = Дальше
tour-skip = Пропустить
tour-end = К работе
tour-facts = Факты записывают один раз, по шагам. «Не знаю» — тоже ответ; F1 скажет, зачем вопрос.
tour-page = Рядом — лист, каким его напечатают. Измените имя или дату, и лист пойдёт следом.
tour-deadline = Последний безопасный день. «Как посчитано» показывает каждый шаг, норму и её редакцию.
tour-ledger = Все сроки дела: что идёт, что сделано, что пропущено и что нарушил сам орган.
tour-document = Замечания: что мешает, за что вернут, о чём спросят. Внизу сохраняют PDF и весь пакет.
tour-undo = Отменить можно любой шаг, сколько угодно раз: Ctrl Z. Записывается всё само.
tour-desk = На столе все дела, срочные сверху. Учебные убирают там в один шаг.
samples-remove =
    { $n ->
        [one] Убрать учебное дело
       *[other] Убрать учебные дела: { $n }
    }
samples-removed = Учебных дел убрано: { $n }

## Коллеги

shared-title = Коллеги
vault-colleagues-title = Имя и ключ
vault-handover-title = Передать коллеге
vault-takein-title = Принять от коллеги
vault-conflicts-title = Расхождения
vault-set-title = Набор на сегодня
vault-open-title = Открытая выгрузка
hand-over-short = Передать
key-hand-over = передать дела коллеге
key-history = что здесь было
close-pane = Назад
desk-empty-take-in = Файл, который прислал коллега.

pick-title = Какие дела
pick-find = Имя или статья
pick-all = Выбрать все
pick-none = Снять все
pick-no-cases = Дел на этом компьютере нет.
pick-nothing = Таких дел нет. Сотрите запрос, и список вернётся.
pick-nobody = Ни одно дело не выбрано.
along-files =
    { $n ->
        [one] { $n } файл при делах
        [few] { $n } файла при делах
       *[many] { $n } файлов при делах
    } — { $size }
along-no-files = файлов при них нет

hand-over-about = Дела уйдут одним зашифрованным файлом: со всей историей, доводами и файлами. Здесь они останутся, а правки коллеги потом вернутся и соединятся с вашими.
hand-over-nameless = Ваше имя не записано, и коллега не увидит, от кого правки.
hand-over-name = Записать имя
hand-over-who = Кто сможет открыть
hand-over-by-words = Кому назову слова
hand-over-by-keys = Чей ключ у меня есть
hand-over-words-about = Программа придумает шесть слов и покажет их, когда файл будет записан. Назовите их по телефону или при встрече.
hand-over-keys-about = Файл откроет только хранилище этого коллеги. Слова называть не придётся.
hand-over-no-cases = Выберите хотя бы одно дело.
hand-over-no-keys = Выберите коллегу или вставьте его ключ.
hand-over-do = Записать файл

written-title = Файл записан
written-what = Дел: { $cases }, файлов при них: { $files }, правок в истории: { $edits }. Размер — { $size }.
written-say = Слова, которыми он открывается
written-for = Откроет хранилище: { $names }.
written-stays = Дела остались и здесь. Сам файл без слов или ключа не прочесть, его можно послать любым путём.
written-again = Передать ещё
written-forget = Слова переданы, скрыть
words-label = Слова по порядку
words-warning = Назовите слова другим путём, не тем, каким уйдёт файл: голосом по телефону или при встрече. Кто получит и файл, и слова, прочтёт всё. Программа их не хранит.
words-copy = Скопировать на минуту

key-paste = Ключ коллеги
key-good = Это ключ. Сверьте с коллегой последние знаки: { $tail }
key-known = Этот ключ уже записан: { $name }
key-own = Это ключ вашего хранилища. Попросите у коллеги его ключ.
key-name = Чей он
key-keep = Запомнить
key-add = Вставить ещё один ключ
key-tail = …{ $tail }
key-forget = Забыть
key-others = Ключи коллег
key-nobody = Пока ни одного. Коллега найдёт свой ключ на этой же странице у себя.
key-mine = Ваш ключ
key-mine-about = Отдайте его коллеге любым путём. Ключом можно закрыть файл для вас, открыть им ничего нельзя.
key-mine-check = По последним знакам коллега сверит, что ключ тот: { $tail }
key-copy = Скопировать ключ
key-copied = Ключ скопирован.
key-qr = Ваш ключ как код для камеры
name-label = Как вас зовут для коллег
name-about = Стоит рядом с каждой вашей правкой, когда дело передано. Уже записанные правки имени не поменяют.
name-save = Записать
name-saved = Имя записано.
name-forgotten = Имя убрано: правки будут без него.

take-in-about = Дела из файла соединятся с вашими. Ничего не пропадёт: если вы оба изменили одно и то же, останутся обе записи и вы решите.
take-in-choose = Выбрать файл
take-in-other = Другой файл
take-in-open = Открыть
take-in-again = Принять ещё файл
take-in-key = Чтобы вам присылали файлы без слов, дайте коллеге свой ключ.
take-in-my-key = Показать ключ
heard-needed = Файл закрыт словами.
heard-about = Наберите их по порядку, как назвал коллега; буква ё и регистр не важны.
heard-label = Слова
heard-list = Набранные слова
heard-known = есть в списке
heard-unknown = в списке нет
heard-typing = набирается
heard-wrong =
    { $n ->
        [one] Слова { $which } в списке программы нет: переспросите.
       *[other] Слов { $which } в списке программы нет: переспросите.
    }

taken-title = Принято
taken-from = { $name }, файл от { $when }.
taken-return = Работа из набора вернулась.
taken-files =
    { $n ->
        [one] Новых файлов при делах: { $n }.
       *[other] Новых файлов при делах: { $n }.
    }
taken-no-files = Новых файлов при делах нет.
taken-new =
    { $n ->
        [one] Новое дело
       *[other] Новые дела
    }
taken-more = Дополнены без расхождений
taken-odds = Записано разное
taken-same = Всё это здесь уже было
taken-edits =
    { $n ->
        [one] новая правка
        [few] новые правки
       *[many] новых правок
    }
taken-settle =
    { $n ->
        [one] Решить { $n } расхождение
        [few] Решить { $n } расхождения
       *[many] Решить { $n } расхождений
    }
taken-kept = Можно и позже: обе записи сохранены.

shared-by-here = { $name }, здесь
shared-by-me = Вы, здесь
shared-by-nobody = Коллега без имени
shared-empty = пусто
shared-unread = не прочитано
shared-two = Две записи: { $place }
shared-keep = Оставить это
shared-shown = сейчас в деле
shared-discord-values = Вы и коллега записали разное.
shared-discord-removed = Один убрал, другой изменил. Пока не решено, запись остаётся.
shared-discord-replaced = Один заменил всё целиком, другой изменил часть.
shared-discord-order = Записи те же, порядок разный.
shared-tag = { $n }
shared-count =
    { $n ->
        [one] { $n } расхождение
        [few] { $n } расхождения
       *[many] { $n } расхождений
    }
shared-settled = Решено: { $place }
shared-unsettled = Возвращена прежняя запись. Обе есть в истории вопроса.
shared-overwritten = Ваша правка решила расхождение: { $place }. Прежние записи — в истории.
conflicts-about = Вы и коллега изменили одно и то же, не зная друг о друге. В бумагах стоит то, что помечено «сейчас в деле». Выберите, что оставить; обе записи сохранятся в истории.
conflicts-none = Расхождений нет. Они появятся, если вы и коллега по-разному измените один и тот же ответ.
conflict-to-question = К вопросу
two-title = Две записи.
two-about = Выберите одну или напишите свою.

history-open = История
history-title = Что здесь было: { $name }
history-empty = Здесь ещё ничего не записывали.
history-two = Стоят две записи сразу: их сделали, не зная друг о друге.
history-now = сейчас
history-restore = Вернуть
history-restored = Возвращено прежнее значение.

set-about = Отдельное хранилище с выбранными делами и своим паролем: на флешку или в ноутбук, с которым вы выходите. Остальных дел в нём нет вовсе.
set-no-cases = Выберите дела, которые понадобятся.
set-make = Выбрать папку и собрать
set-made = Набор собран
set-there = В наборе
set-there-what = Дел: { $cases }, файлов при них: { $files }.
set-not-there = Нет в наборе
set-not-there-what =
    { $n ->
        [0] Других дел у вас и нет. Вашего пароля и ключа в наборе тоже нет.
        [one] Осталось дома { $n } дело. Ни имён, ни следов его в наборе нет, как и вашего пароля.
        [few] Остались дома { $n } дела. Ни имён, ни следов их в наборе нет, как и вашего пароля.
       *[many] Осталось дома { $n } дел. Ни имён, ни следов их в наборе нет, как и вашего пароля.
    }
set-how = Как работать
set-how-what = При входе в программу нажмите «Открыть хранилище в другой папке», выберите эту папку и наберите пароль набора. Дома верните работу отсюда же.
set-again = Собрать ещё
set-back = Вернуть работу из набора
set-back-about = Записанное в наборе соединится с тем, что за это время сделано здесь.
set-back-begin = Вернуть из набора
set-back-passphrase = Пароль набора
set-back-do = Выбрать папку и вернуть
set-back-delete = Набор остался, где был. Посмотрите, что всё на месте, и удалите его папку сами.
set-back-done = К набору

open-about = Дела и файлы обычными файлами, без пароля: для другой программы или архива. Для коллеги годится «Передать»: там всё зашифровано.
open-export = Выгрузить открытым
open-dialog = Дела выйдут из хранилища
open-written = Выгружено без пароля
open-import-title = Прочесть открытую выгрузку
open-import-about = Папка, которую записала эта программа. Правки, сделанные в файлах руками, тоже прочтутся.
open-import = Выбрать папку
open-read = Прочитано
open-again = К выгрузке
open-edited = Правили в файле руками
open-missing = Файлы, которых в папке не нашлось
open-ignored = Не из выгрузки, не тронуты

other-open = Открыть хранилище в другой папке
other-own = К своему хранилищу
other-away = Хранилище в папке

step-first-decision = Решение по первой жалобе
step-first-decision-about = Кто решил, как и чего не заметил. «Суд или орган» здесь — тот, кто рассмотрел первую жалобу.
step-second-court = Вторая жалоба
step-second-court-about = Куда подавать дальше: после районного суда — в суд региона, после начальника — в районный.
step-second-decision = Решение по второй жалобе
step-second-decision-about = Если вторую жалобу подавали: кто решил, когда и на что не ответил. «Суд» здесь — тот, кто её решил.
step-cassation = Кассационный суд
step-cassation-about = Куда подаём и не было ли такой жалобы раньше. Без этих сведений её вернут.
step-returned = Жалобу вернули
step-returned-about = Кто, когда и почему не принял жалобу. Перепишите причину слово в слово.
step-file = Чтение дела
step-file-about = Где дело сейчас и давали ли его читать.
step-adjourn = Отложить
step-adjourn-about = Для чего нужно время и сколько. Чем точнее, тем труднее отказать.
step-evidence = Доказательства
step-evidence-about = Что приобщить к делу и что видно из каждой бумаги.

q-more-decision-number = Номер решения
q-more-decision-number-why = Суд находит дело по нему; обычно начинается с «12-».
q-more-decision-post = Должность того, кто решил
q-more-decision-post-why = Так его назовёт текст жалобы.
q-more-decision-receipt_proof = Откуда известен день получения
q-more-decision-receipt_proof-why = Спор о сроке решает бумага, слова слабее.
q-more-decision-receipt_proof-signed_receipt = Расписка
q-more-decision-receipt_proof-postal_record = Почта
q-more-decision-receipt_proof-file_note = Отметка в деле
q-more-decision-receipt_proof-own_words = Со слов
q-more-decision-sheets = Листов в копии решения
q-more-decision-sheets-why = Число встанет в список приложений.
q-more-decision-changed = Что изменили
q-more-decision-changed-why = Продолжение фразы «постановление изменено: …».
q-more-decision-worse = Стало ли хуже
q-more-decision-worse-why = По жалобе человека наказание усилить нельзя. КоАП 30.7.
q-more-decision-worse-yes = Стало
q-more-decision-worse-no = Не стало
q-more-decision-reasons = Чем объяснили отказ
q-more-decision-reasons-why = Одна фраза из решения, слово в слово: встанет в кавычках.
q-more-decision-unanswered = О чём решение промолчало
q-more-decision-unanswered-why = Доводы первой жалобы, без «я»: «о том, что…; о том, что…». Это главный довод второй.
q-more-decision-person = Человек при рассмотрении жалобы
q-more-decision-person-why = Рассмотрели без него, не известив или не доставив, — довод. КоАП 30.6 ч. 2.
q-more-decision-person-present = Был
q-more-decision-person-not_told = Не известили
q-more-decision-person-not_brought = Не доставили
q-more-decision-interpreter = Переводчик при рассмотрении жалобы
q-more-decision-interpreter-why = Нужен и в суде, рассматривающем жалобу. КоАП 24.2.
q-more-decision-interpreter-yes = Был
q-more-decision-interpreter-no = Не было
q-more-decision-defender_told = Защитника о заседании
q-more-decision-defender_told-why = Кого не известили, тот не мог помочь. КоАП 25.5 ч. 5.
q-more-decision-defender_told-yes = Известили
q-more-decision-defender_told-no = Не известили
q-more-decision-motions_decided = Ходатайства по первой жалобе
q-more-decision-motions_decided-why = Ответ на них обязателен. Их не было — отметьте «не относится». КоАП 24.4.
q-more-decision-motions_decided-yes = Разрешили
q-more-decision-motions_decided-no = Без ответа
q-more-decision-evidence_seen = Новые бумаги, приложенные к первой жалобе
q-more-decision-evidence_seen-why = Суд обязан их оценить. Не прикладывали — «не относится». КоАП 30.6 ч. 2.
q-more-decision-evidence_seen-yes = Оценили
q-more-decision-evidence_seen-no = Не заметили

q-more-second-court = Суд для второй жалобы
q-more-second-court-why = Адресат, первая строка шапки.
q-more-second-address = Адрес этого суда
q-more-second-address-why = Стоит в шапке и на конверте.
q-more-second-decided_on = Дата решения по второй жалобе
q-more-second-decided_on-why = После него остаётся кассация. Второй жалобы не было — «не относится».
q-more-second-number = Номер решения по второй жалобе
q-more-second-number-why = Стоит в шапке и в просьбе.
q-more-second-sheets = Листов в копии этого решения
q-more-second-sheets-why = Копию закон велит приложить. КоАП 30.14 ч. 3.
q-more-second-unanswered = На что не ответило и оно
q-more-second-unanswered-why = Доводы второй жалобы, без «я»: «о том, что…».

q-more-cassation-court = Кассационный суд
q-more-cassation-court-why = Какой — зависит от региона: посмотрите в справочнике. КоАП 30.13.
q-more-cassation-address = Адрес кассационного суда
q-more-cassation-address-why = Жалобу посылают прямо туда.
q-more-cassation-others = Другие участники дела
q-more-cassation-others-why = Потерпевший или прокурор, с адресом. Нет никого — «не относится». КоАП 30.14 ч. 2.
q-more-cassation-repeat = Кассационный суд уже смотрел это дело
q-more-cassation-repeat-why = Второй раз по тем же основаниям нельзя. КоАП 30.16 ч. 4.
q-more-cassation-repeat-yes = Смотрел
q-more-cassation-repeat-no = Не смотрел

q-more-returned-by = Кто вернул
q-more-returned-by-why = От этого зависит, кому жаловаться.
q-more-returned-by-issuer = Кто вынес постановление
q-more-returned-by-reviewing = Суд, который рассматривает
q-more-returned-form = Чем оформили
q-more-returned-form-why = Отказ письмом — отдельный довод: решают определением.
q-more-returned-form-determination = Определение
q-more-returned-form-letter = Письмо
q-more-returned-on = Дата определения или письма
q-more-returned-on-why = Стоит в первой фразе. Жалобу не возвращали — «не относится».
q-more-returned-number = Номер
q-more-returned-number-why = Если номера нет, отметьте «не относится».
q-more-returned-received_on = Когда получили
q-more-returned-received_on-why = С этого дня считаем десять дней, как для жалобы на постановление.
q-more-returned-sheets = Листов в копии
q-more-returned-sheets-why = Число встанет в список приложений.
q-more-returned-reason = Почему вернули
q-more-returned-reason-why = На каждую причину свой ответ.
q-more-returned-reason-power_form = Доверенность оформлена не так
q-more-returned-reason-power_scope = Нет права подавать жалобу
q-more-returned-reason-warrant = С адвоката спросили доверенность
q-more-returned-reason-late = Пропущен срок
q-more-returned-reason-language = Не на русском
q-more-returned-reason-other = Другое
q-more-returned-words = Причина словами бумаги
q-more-returned-words-why = Встанет в кавычках: спор пойдёт об этих словах.
q-more-returned-filed_on = Когда подали ту жалобу
q-more-returned-filed_on-why = По этому дню видно, что срок соблюдён.
q-more-returned-filed_how = Как подали
q-more-returned-filed_how-why = Сдано на почту до полуночи — подано в срок. КоАП 4.8 ч. 4.
q-more-returned-filed_how-post = Почтой
q-more-returned-filed_how-counter = В канцелярию
q-more-returned-filed_how-custody = Через администрацию
q-more-returned-filed_proof = Чем это подтверждается
q-more-returned-filed_proof-why = Квитанция, опись, отметка на втором экземпляре.
q-more-returned-court = Вышестоящий суд
q-more-returned-court-why = Вернул районный суд — жалоба идёт в суд региона.
q-more-returned-address = Адрес этого суда
q-more-returned-address-why = Стоит в шапке и на конверте.

q-more-file-at = Где сейчас дело
q-more-file-at-why = Читать его просят там, где оно лежит: позвоните в канцелярию.
q-more-file-at-authority = У того, кто вынес
q-more-file-at-reviewing = В суде по жалобе
q-more-file-refused = В ознакомлении уже отказали
q-more-file-refused-why = Отказ записывают: он пригодится в жалобе.
q-more-file-refused-yes = Отказали
q-more-file-refused-no = Ещё не просили
q-more-file-refused_on = Когда отказали
q-more-file-refused_on-why = День встанет в ходатайство.
q-more-file-refused_words = Чем объяснили
q-more-file-refused_words-why = Их словами: встанет в кавычках.

list-item-more-adjourn-reasons = Причина { $n }
list-add-more-adjourn-reasons = Добавить причину
q-more-adjourn-reasons = Для чего нужно время
q-more-adjourn-reasons-why = Каждая причина станет абзацем с нормой.
q-more-adjourn-reasons-kind = Причина
q-more-adjourn-reasons-kind-why = От неё зависит довод.
q-more-adjourn-reasons-kind-defender = Защитник
q-more-adjourn-reasons-kind-interpreter = Переводчик
q-more-adjourn-reasons-kind-evidence = Доказательства
q-more-adjourn-reasons-kind-illness = Болезнь
q-more-adjourn-reasons-kind-notice = Поздно известили
q-more-adjourn-reasons-kind-file = Не дали прочесть дело
q-more-adjourn-reasons-detail = Подробности
q-more-adjourn-reasons-detail-why = Одна фраза без «я», по-русски: кто, что, когда. «Справка больницы будет готова 24.11.2026».
q-more-adjourn-reasons-proof = Чем подтверждается
q-more-adjourn-reasons-proof-why = Бумага встанет в приложение: «справка врача от 17.11.2026». Нет её — «не относится».
q-more-adjourn-until = До какого дня отложить
q-more-adjourn-until-why = Просят назвать день. Не важно какой — «не относится».

list-item-more-evidence = Доказательство { $n }
list-add-more-evidence = Добавить доказательство
q-more-evidence = Что приобщить к делу
q-more-evidence-why = Бумаги, снимки, записи: в списке и в приложении.
q-more-evidence-title = Что это
q-more-evidence-title-why = Название и дата, по-русски: «справка школы № 596 от 16.11.2026».
q-more-evidence-proves = Что подтверждает
q-more-evidence-proves-why = Продолжение слова «подтверждает», по-русски: «что дочь учится в первом классе».
q-more-evidence-form = В каком виде
q-more-evidence-form-why = К копии суд попросит подлинник для сверки.
q-more-evidence-form-original = Подлинник
q-more-evidence-form-copy = Копия
q-more-evidence-form-certified = Заверенная копия
q-more-evidence-form-medium = Запись на диске
q-more-evidence-sheets = Листов
q-more-evidence-sheets-why = Число листов стоит в списке приложений.

family-claims = Иски и решения миграционных органов
step-kas-court = Суд и пошлина
step-kas-court-about = В какой суд идёт иск и уплачена ли пошлина. Без квитанции нужно ходатайство.
step-judgment = Решение суда
step-judgment-about = Что решил районный суд и когда. Срок апелляционной жалобы идёт отсюда.
step-duty = Пошлина
step-duty-about = Почему заплатить сейчас нельзя. Суд смотрит на бумаги о доходе.
q-more-kas-act = Что оспариваем
q-more-kas-act-why = Так названо требование в иске. Если бумаги нет, спросите, что сказали человеку.
q-more-kas-act-entry_ban = Запрет на въезд
q-more-kas-act-undesirable = Нежелательность пребывания
q-more-kas-act-deportation = Депортация
q-more-kas-act-readmission = Реадмиссия
q-more-kas-act-permit_refused = Отказ: РВП, ВНЖ, патент
q-more-kas-act-permit_annulled = Аннулирование: РВП, ВНЖ, патент
q-more-kas-act-stay_shortened = Сокращение срока пребывания
q-more-kas-act-register = Реестр контролируемых лиц
q-more-kas-act-actions = Действия или бездействие
q-more-kas-body = Кто принял решение
q-more-kas-body-why = Это ответчик в суде. Полное название — в решении, в ответе на запрос или на сайте МВД.
q-more-kas-body_address = Адрес органа
q-more-kas-body_address-why = Стоит в шапке: по нему суд известит ответчика.
q-more-kas-official = Должностное лицо
q-more-kas-official-why = Должность и фамилия того, кто подписал или действовал: он станет вторым ответчиком. Не известен — «не относится».
q-more-kas-decided_on = Дата решения
q-more-kas-decided_on-why = Стоит в решении или в уведомлении. Суд ищет решение по дате и номеру.
q-more-kas-number = Номер решения
q-more-kas-number-why = Если номер неизвестен, его запросит суд.
q-more-kas-learned_on = Когда об этом узнали
q-more-kas-learned_on-why = С этого дня идут три месяца на иск. КАС 219 ч. 1.
q-more-kas-actions = Какие действия оспариваем
q-more-kas-actions-why = Коротко и без местоимений: «изъятие миграционной карты без протокола». Эти слова войдут в просьбу к суду.
q-more-kas-demand = Что орган должен исправить
q-more-kas-demand-why = Со слов «вернуть», «выдать», «прекратить»: суд обяжет сделать именно это.
q-more-kas-copy = Копия решения
q-more-kas-copy-why = Если копии нет, просим суд истребовать её у органа.
q-more-kas-copy-yes = Есть
q-more-kas-copy-no = Не дали
q-more-kas-notified = Уведомление о решении
q-more-kas-notified-why = О решении узнают и случайно. Без уведомления человек не мог ни уехать, ни обжаловать.
q-more-kas-notified-yes = Получено
q-more-kas-notified-no = Не было
q-more-kas-reason = Какое основание назвали
q-more-kas-reason-why = Статья или слова из решения. Не назвали ничего — «не относится»: это довод.
q-more-kas-mistake = Что в решении неверно
q-more-kas-mistake-why = Своими словами: не тот человек, не жил там, нарушения не было, штраф отменён. Всё верно — «не относится».
q-more-kas-lawful = Законное основание быть в России
q-more-kas-lawful-why = РВП, ВНЖ, патент, срок пребывания: если оно действует, решение с ним спорит.
q-more-kas-lawful-yes = Действует
q-more-kas-lawful-no = Нет
q-more-kas-harm = Чем это навредило
q-more-kas-harm-why = Своими словами: чего человек из-за этого не может. Иск обязан назвать нарушенные права. КАС 220 ч. 2.
q-more-kas-higher = Жалоба вышестоящему органу
q-more-kas-higher-why = В иске обязаны сказать, была ли она. КАС 220 ч. 2.
q-more-kas-higher-none = Не подавали
q-more-kas-higher-pending = Подана, ответа нет
q-more-kas-higher-answered = Ответ есть
q-more-kas-higher_on = Дата жалобы
q-more-kas-higher_on-why = День отправки или отметки о приёме.
q-more-kas-higher_answer = Что ответили
q-more-kas-higher_answer-why = Одним предложением, с днём и номером ответа; копию приложите.
q-more-kas-superior = Кому жалуемся
q-more-kas-superior-why = Орган, который стоит над решившим: над отделом — управление МВД по региону, над ним — МВД России.
q-more-kas-superior_address = Адрес вышестоящего органа
q-more-kas-superior_address-why = По нему жалобу отправят почтой.
q-more-kas-filed_on = Когда подан иск
q-more-kas-filed_on-why = Заявление идёт вместе с иском — «не относится».
q-more-kas-court = В какой суд
q-more-kas-court-why = Районный суд по месту органа или по месту жительства человека, по его выбору. КАС 22, 24.
q-more-kas-court_address = Адрес суда
q-more-kas-court_address-why = Стоит в шапке под названием суда.
q-more-kas-court_ground = Почему этот суд
q-more-kas-court_ground-why = Место пребывания иностранца не всякий суд считает местом жительства: место органа надёжнее.
q-more-kas-court_ground-residence = Здесь живёт человек
q-more-kas-court_ground-body = Здесь находится орган
q-more-kas-power = Право на иск в доверенности
q-more-kas-power-why = Ищите слова «подписать административное исковое заявление и подать его в суд». КАС 56 ч. 2.
q-more-kas-power-yes = Названо
q-more-kas-power-no = Не названо
q-more-kas-duty = Пошлина
q-more-kas-duty-why = Без квитанции, льготы или ходатайства бумагу оставят без движения.
q-more-kas-duty-paid = Уплачена
q-more-kas-duty-relief = Просим отсрочку или освобождение
q-more-kas-duty-exempt = Не облагается
q-more-kas-duty_paper = Квитанция или норма
q-more-kas-duty_paper-why = Вид, номер и день платёжной бумаги; если пошлины нет — статья, по которой её нет.
q-more-kas-urgent = Что будет, если ждать
q-more-kas-urgent-why = Своими словами, с днями: рейс, сессия, операция, роды, высылка. Ждать можно — «не относится».
q-more-inquiry-body = Кому пишем
q-more-inquiry-body-why = Орган, который принял решение, или управление МВД по региону: чужой запрос обязаны переслать.
q-more-inquiry-address = Его адрес
q-more-inquiry-address-why = Запрос посылают почтой с описью или сдают под отметку.
q-more-duty-ask = О чём просим
q-more-duty-ask-why = Отсрочку дают легче, чем освобождение.
q-more-duty-ask-deferral = Отсрочка
q-more-duty-ask-instalments = Рассрочка
q-more-duty-ask-reduction = Уменьшение
q-more-duty-ask-exemption = Освобождение
q-more-duty-income = Доход
q-more-duty-income-why = Сколько в месяц и откуда, по справке. Дохода нет — «не относится».
q-more-duty-reason = Почему не заплатить
q-more-duty-reason-why = Своими словами: долги, болезнь, закрытый счёт, иждивенцы. К этому нужны бумаги.
q-more-judgment-kind = О чём решение
q-more-judgment-kind-why = По делам о помещении десять календарных дней, по остальным месяц. КАС 298.
q-more-judgment-kind-claim = Наш иск
q-more-judgment-kind-placement = Помещение в учреждение
q-more-judgment-kind-extension = Продление содержания
q-more-judgment-result = Чем кончилось
q-more-judgment-result-why = Стоит в последних строках решения.
q-more-judgment-result-refused = В иске отказали
q-more-judgment-result-partly = Удовлетворили часть
q-more-judgment-result-late = Отказали из-за срока
q-more-judgment-case_number = Номер дела
q-more-judgment-case_number-why = На первом листе решения или на сайте суда.
q-more-judgment-made_on = Дата решения суда
q-more-judgment-made_on-why = День, когда решение огласили. По делам о помещении срок идёт с него.
q-more-judgment-final_on = Когда изготовлено полностью
q-more-judgment-final_on-why = С этого дня идёт месяц на жалобу. День стоит в конце решения. КАС 298 ч. 1.
q-more-judgment-court = Суд региона
q-more-judgment-court-why = Он рассмотрит жалобу; подают её через районный суд. КАС 297 ч. 1.
q-more-judgment-court_address = Адрес суда региона
q-more-judgment-court_address-why = Стоит в шапке под названием.
q-more-judgment-until = До какого дня поместили
q-more-judgment-until-why = Последний день срока из решения суда.
q-more-judgment-burden = Кто доказывал
q-more-judgment-burden-why = Законность доказывает орган, а не человек. КАС 226 ч. 11.
q-more-judgment-burden-yes = Суд спросил с человека
q-more-judgment-burden-no = Орган
q-more-judgment-weighed = Семья, работа, учёба в решении суда
q-more-judgment-weighed-why = Если суд о них промолчал, это довод жалобы.
q-more-judgment-weighed-yes = Суд их оценил
q-more-judgment-weighed-no = Ни слова
q-more-judgment-interpreter = Переводчик в суде
q-more-judgment-interpreter-why = Без него решение отменяют в любом случае. КАС 310 ч. 1 п. 3.
q-more-judgment-interpreter-yes = Был
q-more-judgment-interpreter-no = Не было
q-more-judgment-term_reasoned = Почему именно такой срок
q-more-judgment-term_reasoned-why = Суд обязан обосновать точный срок. КАС 269 ч. 2.
q-more-judgment-term_reasoned-yes = Объяснено
q-more-judgment-term_reasoned-no = Не объяснено

q-more-police-superior = Какому начальнику
q-more-police-superior-why = Должность в именительном падеже: «начальник УМВД России по Невскому району г. Санкт-Петербурга». Это тот, кому подчинён отдел.
q-more-police-court = В какой районный суд
q-more-police-court-why = По месту отдела или органа полиции либо по месту жительства человека. КАС 22, 24.
q-more-police-body = Какой орган полиции отвечает
q-more-police-body-why = Управление, в котором служат сотрудники: оно будет ответчиком. КАС 221 ч. 2.
q-more-police-body_address = Адрес этого органа
q-more-police-body_address-why = Туда суд пошлёт копию иска. Адрес есть на сайте управления.
q-more-police-officer = Кто задержал
q-more-police-officer-why = Должность, фамилия, номер жетона — что известно. Неизвестно — «не знаю»: суд запросит.
q-more-police-complained_on = Жалоба начальнику подана
q-more-police-complained_on-why = Иск должен сказать, была ли такая жалоба. Не подавали — «не относится». КАС 220 ч. 2.
q-more-police-complaint_result = Чем кончилась эта жалоба
q-more-police-complaint_result-why = Ответ и его дата, одной фразой: «ответа нет», «отказ от 20.11.2026».
q-more-police-duty = Пошлина за иск
q-more-police-duty-why = Без квитанции или просьбы об отсрочке иск оставят без движения. КАС 126 ч. 1.
q-more-police-duty-paid = Уплачена
q-more-police-duty-deferral = Просим отсрочку
q-more-police-duty_why = Почему нельзя заплатить сейчас
q-more-police-duty_why-why = Словами человека: доход, дети, под стражей ли. Приложите бумаги.
q-more-police-moral = Компенсация морального вреда, рублей
q-more-police-moral-why = Сумму называет сам человек. Не требуете — «не относится». КАС 124 ч. 1.1.
q-more-consul-wanted = Сообщить консулу
q-more-consul-wanted-why = Только по просьбе самого человека. Кто ищет убежища, тому это может быть опасно.
q-more-consul-wanted-yes = Человек просит
q-more-consul-wanted-no = Не просит
q-more-consul-name = Какое посольство или консульство
q-more-consul-name-why = Того государства, чей гражданин человек, и ближайшее к месту. Полное название по-русски.
q-more-consul-right_told = О праве на связь с консулом
q-more-consul-right_told-why = Если не сказали, бумага попросит разъяснить.
q-more-consul-right_told-yes = Сказали
q-more-consul-right_told-no = Не сказали
q-more-custody-court = Суд по месту учреждения
q-more-custody-court-why = Районный суд того места, где учреждение. Он решает о содержании. КоАП 27.19 ч. 3.2.
q-more-custody-appeal_court = Суд региона
q-more-custody-appeal_court-why = Вышестоящий суд: областной, краевой, городской, верховный суд республики. КоАП 30.1 ч. 1.
q-more-custody-order_on = Дата постановления о продлении
q-more-custody-order_on-why = Того, на которое жалуемся. Продлевали не раз — последнего.
q-more-custody-order_number = Номер дела о продлении
q-more-custody-order_number-why = Стоит вверху постановления. Нет номера — «не относится».
q-more-custody-order_kind = Которое это продление
q-more-custody-order_kind-why = Первое — после 48 часов по решению полиции (КоАП 27.19), следующие — до 90 суток (КоАП 27.19.1).
q-more-custody-order_kind-first = Первое, после 48 часов
q-more-custody-order_kind-further = Следующее
q-more-custody-present = Человек в заседании о продлении
q-more-custody-present-why = Решили без него — это довод. КоАП 27.19 ч. 3.9.
q-more-custody-present-yes = Был
q-more-custody-present-no = Не был
q-more-custody-defender_called = Защитника известили
q-more-custody-defender_called-why = О заседании, где продлевали. КоАП 27.19 ч. 3.9.
q-more-custody-defender_called-yes = Да
q-more-custody-defender_called-no = Нет
q-more-custody-interpreter = Переводчик в этом заседании
q-more-custody-interpreter-why = Не было, а нужен — это нарушение. КоАП 24.2 ч. 2.
q-more-custody-interpreter-yes = Был
q-more-custody-interpreter-no = Не был
q-more-custody-term_named = Срок в постановлении
q-more-custody-term_named-why = Судья обязан назвать определённый срок. КоАП 27.19 ч. 3.8.
q-more-custody-term_named-yes = Назван
q-more-custody-term_named-no = Не назван
q-more-custody-motion_late = До конца срока оставалось 15 суток
q-more-custody-motion_late-why = Пристав или полиция просят о продлении не позже чем за 15 суток. Даты — в постановлении. КоАП 27.19.1 ч. 3.
q-more-custody-motion_late-yes = Меньше: просили поздно
q-more-custody-motion_late-no = 15 или больше
q-more-custody-steps_named = Что сделано для выдворения, в постановлении
q-more-custody-steps_named-why = Запросы, билеты, ответ консула. Если ничего не названо, продлевать не из-за чего.
q-more-custody-steps_named-yes = Названо
q-more-custody-steps_named-no = Не названо
q-more-custody-impossible_why = Почему выдворить нельзя
q-more-custody-impossible_why-why = Словами человека: гражданства нет, консульство отказало, туда не доехать. Приложите бумаги.
q-more-custody-live_at = Где будет жить, если отпустят
q-more-custody-live_at-why = Адрес и у кого: суд увидит, что человек не скроется.

family-complaints = Жалобы и заявления
step-complaint = На кого жалоба
step-complaint-about = Кому жалуемся и на чьи действия.
q-more-complaint-against = На кого жалоба
q-more-complaint-against-why = От этого зависит, какие права названы и о чём просим. Нарушили и те, и другие — составьте две жалобы.
q-more-complaint-against-officials = На должностных лиц
q-more-complaint-against-employer = На работодателя
q-more-complaint-officials = Кто это сделал
q-more-complaint-officials-why = По-русски, кто: «сотрудники отдела полиции по району …, фамилий не назвали». Подойдут приметы, номер жетона или машины.
step-misconduct = Что ещё было
step-misconduct-about = Деньги, квитанция, обыск, сила. Чего не было — так и отметьте.
q-more-complaint-bribe = Требовали денег
q-more-complaint-bribe-why = Требование денег похоже на преступление: прокурор передаёт такие материалы следствию.
q-more-complaint-bribe-none = Не требовали
q-more-complaint-bribe-refused = Требовали, не отдали
q-more-complaint-bribe-paid = Требовали и отдали
q-more-complaint-bribe_sum = Сколько, рублей
q-more-complaint-bribe_sum-why = Сумма стоит в жалобе; не помните — «не знаю».
q-more-complaint-receipt = Квитанция о штрафе без протокола и постановления
q-more-complaint-receipt-why = Квитанция не заменяет ни протокола, ни постановления: за что наказали, из неё не видно. КоАП 28.2, 29.10.
q-more-complaint-receipt-yes = Дали
q-more-complaint-receipt-no = Не давали
q-more-complaint-receipt_sum = Сумма по квитанции, рублей
q-more-complaint-receipt_sum-why = Стоит в жалобе рядом с квитанцией.
q-more-complaint-receipt_for = За что штраф
q-more-complaint-receipt_for-why = По-русски, после слова «за»: «отсутствие медицинского полиса».
q-more-complaint-search = Обыскали жильё
q-more-complaint-search-why = В жильё против воли входят по закону или по решению суда.
q-more-complaint-search-none = Не обыскивали
q-more-complaint-search-no_order = Да, решения суда не показали
q-more-complaint-search-order = Да, решение суда показали
q-more-complaint-search_place = Адрес этого жилья
q-more-complaint-search_place-why = По адресу прокурор проверит, кто и когда туда приходил.
step-taking = Что забрали
step-taking-about = Какие документы забрали и осталась ли об этом бумага.
q-more-taken = Забранные документы
q-more-taken-why = Их назовёт просьба вернуть, по одному.
list-item-more-taken = Документ { $n }
list-add-more-taken = Добавить документ
q-more-taken-kind = Что это
q-more-taken-kind-why = Так документ назовётся в тексте.
q-more-taken-kind-passport = Паспорт
q-more-taken-kind-migration_card = Миграционная карта
q-more-taken-kind-arrival_notice = Уведомление о прибытии
q-more-taken-kind-patent = Патент
q-more-taken-kind-temporary_permit = Разрешение на временное проживание
q-more-taken-kind-residence_permit = Вид на жительство
q-more-taken-kind-birth_certificate = Свидетельство о рождении
q-more-taken-kind-other = Другое
q-more-taken-title = Если другое: название
q-more-taken-title-why = По-русски, как после «забрали»: «трудовую книжку», «телефон».
q-more-taken-number = Серия и номер
q-more-taken-number-why = С фотографии в телефоне; не помните — «не знаю».
q-more-taking-on = Когда забрали
q-more-taking-on-why = День стоит в тексте, по нему ищут записи и видео.
q-more-taking-reason = Как объяснили
q-more-taking-reason-why = По-русски, своими словами: «на регистрацию», «для проверки». Не объяснили — «не относится».
q-more-taking-record = Протокол изъятия или расписка
q-more-taking-record-why = Об изъятии составляют протокол; его нет — это нарушение. КоАП 27.10.
q-more-taking-record-yes = Дали
q-more-taking-record-no = Не дали
q-more-taking-asked_on = Когда просили вернуть
q-more-taking-asked_on-why = День просьбы стоит в тексте. Не просили — «не относится».
step-work = Работа
step-work-about = Как оформлена работа и за какое время не заплатили.
q-more-work-employer = Работодатель
q-more-work-employer-why = По-русски, кто: «общество с ограниченной ответственностью „…“» или имя хозяина. Подойдёт и название с вывески.
q-more-work-employer_inn = ИНН работодателя
q-more-work-employer_inn-why = По ИНН его ни с кем не спутают; стоит на чеке и на табличке. Нет — «не относится».
q-more-work-employer_address = Адрес работодателя
q-more-work-employer_address-why = Туда пойдут с проверкой. Не знаете точно — место работы.
q-more-work-since = С какого дня работает
q-more-work-since-why = С этого дня должен быть договор и должна идти плата.
q-more-work-job = Кем работает
q-more-work-job-why = По-русски, кто: «рабочий теплицы», «сварщик».
q-more-work-place = Где работает
q-more-work-place-why = По-русски, что: «теплицы у посёлка …». Сюда придёт проверка.
q-more-work-contract = Трудовой договор
q-more-work-contract-why = Допустили к работе — договор считается заключённым и без бумаги. ТК 67.
q-more-work-contract-written = Есть на руках
q-more-work-contract-kept = Подписан, экземпляр не дали
q-more-work-contract-none = Не заключали
q-more-work-unpaid_from = С какого дня не платят
q-more-work-unpaid_from-why = Первый день работы, за который не заплатили.
q-more-work-owed = Долг, рублей
q-more-work-owed-why = Сколько должны, по вашему счёту; не сосчитать — «не знаю».
q-more-work-workers = Сколько ещё работников в том же положении
q-more-work-workers-why = Нарушение против многих проверяют иначе, чем против одного. Только вы — «не относится».
q-more-harm-by = Кто применил силу
q-more-harm-by-why = От этого зависит, кто проверяет. Силы не было — «не относится».
q-more-harm-by-officials = Сотрудники власти
q-more-harm-by-others = Другие люди
q-more-harm-on = В какой день били
q-more-harm-on-why = По дню ищут видео и тех, кто дежурил.
step-harm = Насилие
step-harm-about = Где, кто, что видно на теле и на камерах. Следы исчезают: к врачу — сегодня.
q-more-harm-investigator = Какому следственному органу
q-more-harm-investigator-why = По-русски, что: «следственный отдел по …». Тот, где били; примет и любой следственный отдел.
q-more-harm-at = В котором часу
q-more-harm-at-why = По часу находят видеозапись.
q-more-harm-place = Где били
q-more-harm-place-why = По-русски, что: «молельная комната по адресу: …».
q-more-harm-who = Что известно о тех, кто бил
q-more-harm-who-why = По-русски: форма, маски, приметы, имена, номера машин. Ничего — «не относится».
q-more-harm-resisted = Сопротивлялся ли человек
q-more-harm-resisted-why = Тот, кто не сопротивлялся, бить себя повода не дал.
q-more-harm-resisted-yes = Сопротивлялся
q-more-harm-resisted-no = Нет
q-more-harm-doctor = Врач
q-more-harm-doctor-why = Бумага врача в первые дни — главное доказательство.
q-more-harm-doctor-seen = Осмотрел
q-more-harm-doctor-refused = Просили, не дали
q-more-harm-doctor-not_yet = Ещё не был
q-more-harm-doctor_on = Когда осмотрел
q-more-harm-doctor_on-why = День осмотра стоит в тексте.
q-more-harm-doctor_paper = Какую бумагу дал
q-more-harm-doctor_paper-why = По-русски, что: «справка травмпункта». Бумаги нет — «не относится».
q-more-harm-victims = Кого ещё били
q-more-harm-victims-why = Их опросят; каждый подаёт и своё заявление.
list-item-more-harm-victims = Пострадавший { $n }
list-add-more-harm-victims = Добавить пострадавшего
q-more-harm-victims-name = Кто это
q-more-harm-victims-name-why = Полное имя и кем приходится, по-русски, кто.
q-more-harm-witnesses = Кто это видел
q-more-harm-witnesses-why = Свидетелей опросят; без телефона их не найти.
list-item-more-harm-witnesses = Свидетель { $n }
list-add-more-harm-witnesses = Добавить свидетеля
q-more-harm-witnesses-name = Имя
q-more-harm-witnesses-name-why = По-русски, кто. Спросите согласие: имя увидит следователь.
q-more-harm-witnesses-contact = Как найти
q-more-harm-witnesses-contact-why = Телефон или адрес.
q-more-harm-cameras = Где были камеры
q-more-harm-cameras-why = По-русски, где: «над входом в дом № 5». Запись стирают за недели. Камер не видели — «не относится».
q-more-work-inspectorate = Какой инспекции труда
q-more-work-inspectorate-why = По-русски, что: «Государственная инспекция труда в Ставропольском крае». Той, где работаете.
step-employer = Работодатель
step-employer-about = Кого проверить и кто пойдёт с проверкой.
q-more-work-admitted_by = Кто допустил к работе
q-more-work-admitted_by-why = По-русски, кто: «бригадир Сергей». Доказывает, что работали по поручению. Неизвестно — «не знаю».
q-more-work-pay = Сколько обещали в месяц, рублей
q-more-work-pay-why = По нему считают долг. Не договаривались — «не относится».
q-more-work-confidential = Скрыть от работодателя, кто пожаловался
q-more-work-confidential-why = Тогда инспекция проверит всех, а лично вам выплату потребует не сразу. ТК 358.
q-more-work-confidential-yes = Скрыть
q-more-work-confidential-no = Не нужно
q-more-taking-holder = У кого документы сейчас
q-more-taking-holder-why = По-русски, кто: «отдел полиции по району …» или работодатель. Ему пойдёт требование.
q-more-taking-holder_address = Адрес того, у кого документы
q-more-taking-holder_address-why = Требование отдают под отметку или шлют заказным письмом. Не знаете — «не относится».
step-children = Ребёнок
step-children-about = Кого забрали, где он и по какой бумаге. На каждого ребёнка будет своя жалоба.
q-ties-family-more-born_on = Дата рождения ребёнка
q-ties-family-more-born_on-why = Стоит в шапке жалобы о ребёнке; год без дня тоже подойдёт.
q-ties-family-more-placed_at = Куда поместили ребёнка
q-ties-family-more-placed_at-why = По-русски, что: «Дом ребёнка № 1». Не забирали — «не относится»: жалобы на него не будет.
q-ties-family-more-placed_kind = Что это за место
q-ties-family-more-placed_kind-why = Для центра и для дома ребёнка законы разные.
q-ties-family-more-placed_kind-centre = Центр для несовершеннолетних (ЦВСНП)
q-ties-family-more-placed_kind-home = Дом ребёнка, приют
q-ties-family-more-placed_kind-hospital = Больница
q-ties-family-more-placed_kind-other = Другое
q-ties-family-more-placed_on = Когда поместили
q-ties-family-more-placed_on-why = С этого дня ищут записи и видео.
q-ties-family-more-placed_hour = В котором часу
q-ties-family-more-placed_hour-why = В центре без суда держат не дольше 48 часов, считают с этого часа. 120-ФЗ 22.
q-ties-family-more-over_48h = Дольше 48 часов
q-ties-family-more-over_48h-why = Посчитайте часы до возвращения или до сегодня.
q-ties-family-more-over_48h-yes = Дольше
q-ties-family-more-over_48h-no = Не дольше
q-ties-family-more-returned_on = Когда вернули
q-ties-family-more-returned_on-why = Вернули — просим проверить, не вернули — просим вернуть. Не вернули — «не относится».
q-ties-family-more-now_with = С кем ребёнок сейчас
q-ties-family-more-now_with-why = Если вернули, по-русски: «с матерью», «у тёти в Твери». Не вернули — «не относится».
q-more-children-order = Что показали, когда забирали
q-more-children-order-why = От этого зависит, кому жаловаться: решение суда обжалуют в суд.
q-more-children-order-none = Ничего
q-more-children-order-paper = Бумагу опеки или полиции
q-more-children-order-court = Решение суда
q-more-children-court_on = День решения суда
q-more-children-court_on-why = От него месяц на апелляцию. КАС 285.12.
q-more-children-papers_ok = Документы родителей
q-more-children-papers_ok-why = Документы в порядке — повода забирать ребёнка ещё меньше.
q-more-children-papers_ok-yes = В порядке
q-more-children-papers_ok-no = Не все
q-more-children-papers = Какие документы есть
q-more-children-papers-why = По-русски, что: «миграционная карта, патент отца, договор найма».
q-more-children-asked_on = Когда просили вернуть ребёнка
q-more-children-asked_on-why = День просьбы стоит в тексте. Не просили — «не относится».
q-more-children-visits = Дают ли видеть ребёнка
q-more-children-visits-why = Не дают — жалоба скажет об этом.
q-more-children-visits-allowed = Дают
q-more-children-visits-refused = Не дают
q-more-children-visits-not_asked = Ещё не просили
q-more-children-carer = Кто примет ребёнка, если родителя держат
q-more-children-carer-why = По-русски, кто, с адресом. Родитель на свободе — «не относится».

step-interpreter-person = Кто переводит
step-interpreter-person-about = Чем этот переводчик не годится. Основанием отвода станет только факт, не впечатление.
q-more-interpreter-name = Имя переводчика
q-more-interpreter-name-why = По имени видно, кому отвод. Оно стоит в протоколе рядом с подписью переводчика.
q-more-interpreter-stage = Когда он переводит
q-more-interpreter-stage-why = Если протокол уже составлен с ним, бумага попросит выслушать человека заново.
q-more-interpreter-stage-protocol = Переводил при составлении протокола
q-more-interpreter-stage-hearing = Приглашён к рассмотрению
q-more-interpreter-police = Он служит в полиции?
q-more-interpreter-police-why = Полицейский связан службой с теми, кто составил протокол. Это довод о его заинтересованности. КоАП 25.12.
q-more-interpreter-police-yes = Да, служит
q-more-interpreter-police-no = Нет
q-more-interpreter-service = Где и кем он служит
q-more-interpreter-service-why = Например: участковый 3-го отдела полиции. Сильнее всего, когда это тот же отдел.
q-more-interpreter-kin = Он родственник кого-то в деле?
q-more-interpreter-kin-why = Напишите, кем и кому он приходится: «брат инспектора, который составил протокол». Родственника не допускают. КоАП 25.12.
q-more-interpreter-role = Кем он уже был в этом деле
q-more-interpreter-role-why = Понятой, свидетель или специалист этого дела переводить в нём не может. КоАП 25.12.
q-more-interpreter-role-none = Никем
q-more-interpreter-role-witness = Свидетель
q-more-interpreter-role-attesting = Понятой
q-more-interpreter-role-specialist = Специалист
q-more-interpreter-role-victim = Потерпевший
q-more-interpreter-interest = Какая у него выгода в деле
q-more-interpreter-interest-why = Своими словами, фактами: просил денег, уговаривал подписать, работает у того, кто заявил в полицию.
q-more-interpreter-tongue = На том ли языке он переводит
q-more-interpreter-tongue-why = Язык выбирает сам человек, а не переводчик. Незнание языка или говора — повод его заменить. КоАП 24.2, 25.10.
q-more-interpreter-tongue-right = Язык тот
q-more-interpreter-tongue-other = Другой язык
q-more-interpreter-tongue-dialect = Другой говор
q-more-interpreter-spoke = На какой язык он переводит
q-more-interpreter-spoke-why = Рядом с родным языком видно, что человек и переводчик говорят на разных.
q-more-interpreter-dialect = Какого говора он не знает
q-more-interpreter-dialect-why = Назовите место или народ: хорезмский, памирский (шугнанский), ошский.
q-more-interpreter-example = Что он перевёл неверно или не перевёл
q-more-interpreter-example-why = Своими словами. Один пример сильнее, чем «плохо переводит»: слово, вопрос, пропущенная страница.
q-more-interpreter-papers = Показал ли он документ о знании языка
q-more-interpreter-papers-why = Диплом или удостоверение. Переводчик должен владеть языком, который нужен по делу. КоАП 25.10.
q-more-interpreter-papers-yes = Показал
q-more-interpreter-papers-no = Не показал
q-more-interpreter-proof = Чем это подтверждается
q-more-interpreter-proof-why = Удостоверение, которое он показал, подпись в другой бумаге дела, запись, свидетель.
q-more-interpreter-earlier = Ему уже заявляли отвод?
q-more-interpreter-earlier-why = После отказа второй раз по тем же основаниям заявить отвод нельзя. КоАП 25.13 ч. 3.
q-more-interpreter-earlier-none = Нет
q-more-interpreter-earlier-same = Да, по тем же основаниям
q-more-interpreter-earlier-other = Да, по другим

step-recusal = Кому отвод
step-recusal-about = Почему этот человек не может решать дело. Несогласие с его решениями — не основание.
q-more-recusal-whom = Кто рассматривает
q-more-recusal-whom-why = Заявление подают ему же: он сам его и рассматривает. КоАП 29.3.
q-more-recusal-whom-judge = Судья
q-more-recusal-whom-official = Должностное лицо
q-more-recusal-name = Фамилия и инициалы
q-more-recusal-name-why = Они есть в повестке, в определении о назначении заседания и на сайте суда.
q-more-recusal-kin = Кому в деле он родственник
q-more-recusal-kin-why = Напишите, кем и кому он приходится: «двоюродный брат потерпевшего». Родственник дело не решает. КоАП 29.2.
q-more-recusal-interest = В чём его выгода
q-more-recusal-interest-why = Своими словами, фактами: просил денег, заранее назвал наказание, связан с тем, кто заявил в полицию.
q-more-recusal-own_act = Протокол составил он сам?
q-more-recusal-own_act-why = Тогда он проверяет собственную бумагу. Это довод о его заинтересованности, прямо закон этого не говорит.
q-more-recusal-own_act-yes = Да
q-more-recusal-own_act-no = Нет, другой
q-more-recusal-learned_on = Когда об этом узнали
q-more-recusal-learned_on-why = Спросят, почему отвод не заявили раньше.
q-more-recusal-proof = Чем это подтверждается
q-more-recusal-proof-why = Копия протокола с его подписью, запись, свидетель, ответ суда. Без подтверждения отвод отклонят.
q-more-recusal-earlier = Отвод ему уже заявляли?
q-more-recusal-earlier-why = После отказа второй раз по тем же основаниям заявить отвод нельзя. КоАП 29.3 ч. 4.
q-more-recusal-earlier-none = Нет
q-more-recusal-earlier-same = Да, по тем же основаниям
q-more-recusal-earlier-other = Да, по другим

q-more-certify-power = Для каких дел доверенность
q-more-certify-power-why = От этого зависит норма, на которую сошлётся заявление. КоАП 25.5, КАС 57.
q-more-certify-power-koap = Защита по делу о правонарушении
q-more-certify-power-kas = Дела в суде по КАС
q-more-certify-refused_on = Когда удостоверить отказались
q-more-certify-refused_on-why = Если отказали на словах, заявление попросит ответить письменно.

q-more-abroad-country = В какой стране составляют доверенность
q-more-abroad-country-why = От страны зависит, нужен ли апостиль.
q-more-abroad-certifier = Кто удостоверит
q-more-abroad-certifier-why = После нотариуса другой страны нужен перевод печати, после российского консула — нет.
q-more-abroad-certifier-notary = Нотариус той страны
q-more-abroad-certifier-consul = Российский консул

list-item-more-post-items = Бумага { $n }
list-add-more-post-items = Добавить бумагу
step-letter = Письмо
step-letter-about = Что и кому посылаем. Опись с оттиском почты доказывает, что именно было в конверте.
q-more-post-to = Кому письмо
q-more-post-to-why = Как на конверте. Если письмо идёт в суд из шага «Постановление», ответьте «не относится».
q-more-post-address = Адрес с индексом
q-more-post-address-why = Тот же, что на конверте: опись сверяют с ним.
q-more-post-items = Что вложено
q-more-post-items-why = Каждая бумага своей строкой, в том же порядке, что в конверте.
q-more-post-items-title = Что это
q-more-post-items-title-why = С датой и номером: «Копия постановления от 10.11.2026 № 5».
q-more-post-items-sheets = Листов
q-more-post-items-sheets-why = Листов бумаги, не страниц.
q-more-post-items-copies = Экземпляров
q-more-post-items-copies-why = Жалобу часто посылают с копиями для других участников.
q-more-post-items-value = Ценность, рублей
q-more-post-items-value-why = Если почта просит оценить каждую бумагу. Довольно одного рубля.
q-more-post-attachments = Вложены ли приложения дела
q-more-post-attachments-why = Тогда список приложений встанет в опись сам, по одному экземпляру.
q-more-post-attachments-yes = Да
q-more-post-attachments-no = Нет
q-more-post-value = Объявленная ценность письма, рублей
q-more-post-value-why = С ценностью почта заверяет опись. Если письмо простое заказное, ответьте «не относится».
q-more-post-several = В конверте несколько обращений?
q-more-post-several-why = Например, две жалобы. Тогда суду нужна подлинная опись.
q-more-post-several-yes = Да
q-more-post-several-no = Нет, одно
q-more-post-number = Почтовый номер
q-more-post-number-why = Стоит в квитанции; по нему видно, когда письмо получили. До отправки оставьте «не знаю».

step-chronology = Хронология
step-chronology-about = На какой день собраны записи. Дни берутся из других шагов.
q-more-chronology-on = На какой день
q-more-chronology-on-why = Коллега увидит, насколько записи свежие.

family-international = Органы ООН
step-un = Обращение в ООН
step-un-about = Что спросит Женева. Пишите на том языке, на котором подаёте.
step-un-arrest = Как задержали: для ООН
step-un-arrest-about = Вопросы вопросника Рабочей группы.
step-un-urgent = Почему срочно
step-un-urgent-about = Высылка, здоровье, вред. От этого зависит, ответят ли сразу.
step-un-story = Факты для ООН
step-un-story-about = Заново и короче, чем для русского суда, на языке обращения.
step-un-claims = Что нарушено
step-un-claims-about = По каждому нарушению — две-три фразы с фактами. Лишнее отметьте «не относится».
step-un-remedies = Что сделано внутри страны
step-un-remedies-about = Суды и жалобы по порядку времени, с итогом каждой.
list-item-more-un-story = Событие { $n }
list-add-more-un-story = Добавить событие
list-item-more-un-remedies = Средство { $n }
list-add-more-un-remedies = Добавить средство
list-item-more-un-annexes = Приложение { $n }
list-add-more-un-annexes = Добавить приложение
q-more-un-language = На каком языке подаём
q-more-un-language-why = Комитет работает на английском и русском; о Рабочей группе подтверждён только английский.
q-more-un-language-english = Английский
q-more-un-language-russian = Русский
q-more-un-contact = Адрес для писем из Женевы
q-more-un-contact-why = Сюда пришлют ответ и вопросы. Лучше адрес защитника: письмо не должно пропасть.
q-more-un-email = Электронная почта
q-more-un-email-why = По ней отвечают быстрее всего; почту полиция может прочесть на изъятом телефоне.
q-more-un-representative_name = Имя представителя на языке обращения
q-more-un-representative_name-why = По-английски — латиницей, как в загранпаспорте.
q-more-un-authority = Согласен ли человек письменно
q-more-un-authority-why = Имя узнает правительство России: без согласия человека подавать опасно.
q-more-un-authority-written = Да, есть бумага
q-more-un-authority-impossible = Получить нельзя
q-more-un-authority-none = Пока нет
q-more-un-authority_reason = Почему согласия нельзя получить
q-more-un-authority_reason-why = Кто и когда не пустил к человеку. Встанет в обращение дословно.
q-more-un-confidential = Имя в опубликованных решениях
q-more-un-confidential-why = Решения публикуют. От государства имя не скрыть.
q-more-un-confidential-yes = Скрыть
q-more-un-confidential-no = Можно назвать
q-more-un-other_procedure = Обращались ли в другой международный орган
q-more-un-other_procedure-why = Комитет не рассматривает того, что в то же время рассматривает другой орган.
q-more-un-other_procedure-none = Нет
q-more-un-other_procedure-pending = Да, рассматривают
q-more-un-other_procedure-finished = Да, уже кончилось
q-more-un-other_procedure_detail = Какой орган, когда, чем кончилось
q-more-un-other_procedure_detail-why = Встанет в обращение. Номер и день — с письма этого органа.
q-more-un-other_procedure_ended = Когда та процедура кончилась
q-more-un-other_procedure_ended-why = С этого дня три года; позже нужна веская причина.
q-more-un-occupation = Занятие
q-more-un-occupation-why = Вопросник спрашивает о профессии.
q-more-un-custody_place = Где держат: на языке обращения
q-more-un-custody_place-why = Название и адрес учреждения: туда придёт ответ государства.
q-more-un-interim = Просить не высылать, пока рассматривают
q-more-un-interim-why = Временные меры. Просьба встаёт на первую страницу; просят, как только высылка стала реальной.
q-more-un-interim-yes = Просить
q-more-un-interim-no = Не просить
q-more-un-removal_on = Когда ждут высылки
q-more-un-removal_on-why = Встанет на первую страницу. День не объявлен — «не относится».
q-more-un-removal_by = Рейс или пункт пропуска
q-more-un-removal_by-why = По рейсу Женева успеет обратиться к государству.
q-more-un-harm = Какой вред нельзя будет исправить
q-more-un-harm-why = Без этого временных мер не укажут: пытки, разлука с детьми, прерванное лечение.
q-more-un-health = Здоровье
q-more-un-health-why = Диагноз, что нужно и чего не дают. Жаловаться не на что — «не относится».
q-more-un-story = События по порядку
q-more-un-story-why = Станут разделом «Факты». Коротко: длинное не читают.
q-more-un-story-on = День
q-more-un-story-on-why = С него начнётся фраза.
q-more-un-story-at = Время
q-more-un-story-at-why = Нужно, когда важны часы.
q-more-un-story-what = Что было
q-more-un-story-what-why = Одна-две фразы в третьем лице, без оценок.
q-more-un-story-annex = Номер приложения
q-more-un-story-annex-why = По нему проверят факт.
q-more-un-remedies = Суды и жалобы
q-more-un-remedies-why = Комитет требует, чтобы средства внутри страны были исчерпаны; Рабочая группа спрашивает, что сделано.
q-more-un-remedies-on = День решения
q-more-un-remedies-on-why = Решения идут по порядку времени.
q-more-un-remedies-body = Кто решил
q-more-un-remedies-body-why = Суд или орган, на языке обращения.
q-more-un-remedies-reference = Номер дела
q-more-un-remedies-reference-why = Стоит на решении.
q-more-un-remedies-result = О чём просили и чем кончилось
q-more-un-remedies-result-why = Одна фраза: нарушение должно было прозвучать в суде.
q-more-un-remedies-annex = Номер приложения
q-more-un-remedies-annex-why = Копия решения идёт в приложение.
q-more-un-remedies_why = Что не использовано и почему
q-more-un-remedies_why-why = Например, кассация не останавливает высылку. Использовано всё — «не относится».
q-more-un-last_decision_on = Последнее решение внутри страны
q-more-un-last_decision_on-why = С него считают пять лет; позже нужна веская причина.
q-more-un-late = Прошло ли с него больше пяти лет
q-more-un-late-why = Если прошло, Комитет спросит о причине.
q-more-un-late-yes = Прошло
q-more-un-late-no = Нет
q-more-un-late_reason = Почему только теперь
q-more-un-late_reason-why = Позднее сообщение без причины сочтут злоупотреблением.
q-more-un-liberty = Почему лишение свободы произвольно
q-more-un-liberty-why = Статья 9 Пакта: сколько держат, проверял ли суд, зачем.
q-more-un-treatment = Жестокое обращение, условия
q-more-un-treatment-why = Статьи 7 и 10: что делали, где спал, еда, врач.
q-more-un-return_risk = Что грозит после высылки
q-more-un-return_risk-why = Статья 7: пытки или жестокость дома, с фактами об этом человеке.
q-more-un-expulsion = Высылка того, кто жил законно
q-more-un-expulsion-why = Статья 13: только если пребывание было законным или это спорно.
q-more-un-hearing = Несправедливое разбирательство
q-more-un-hearing-why = Статья 14: переводчик, защитник, время, присутствие.
q-more-un-family = Семья и как её разлучают
q-more-un-family-why = Статьи 17 и 23: кто в семье, гражданство, с какого года вместе.
q-more-un-equality = Дискриминация
q-more-un-equality-why = Статья 26: чем обошлись хуже, чем с другими, и из чего это видно.
q-more-un-arrested_by = Кто задержал
q-more-un-arrested_by-why = Служба и сколько человек; фамилии, если известны.
q-more-un-arrest_place = Где задержали
q-more-un-arrest_place-why = Место и город, на языке обращения.
q-more-un-warrant_shown = Показали ли решение о задержании
q-more-un-warrant_shown-why = Вопрос вопросника Рабочей группы.
q-more-un-warrant_shown-yes = Показали
q-more-un-warrant_shown-no = Не показали
q-more-un-arrest_reasons = Какие причины назвали
q-more-un-arrest_reasons-why = Словами полиции. Причин не назвали — «не относится».
q-more-un-no_basis = Почему нет основания держать
q-more-un-no_basis-why = Срок прошёл, решения нет, человека должны были отпустить.
q-more-un-no_review = Почему суд не проверяет
q-more-un-no_review-why = Сколько держат и можно ли просить суд об освобождении.
q-more-un-annexes = Приложения
q-more-un-annexes-why = Копии по порядку времени, номера — как в фактах. С переводом или пересказом.
q-more-un-annexes-title = Что это
q-more-un-annexes-title-why = Так приложение назовётся в списке.
q-more-un-annexes-pages = Страниц
q-more-un-annexes-pages-why = Число стоит в списке.

q-more-policy-charged = В вину ставят отсутствие медицинского полиса
q-more-policy-charged-why = Статья 18.8 полиса не называет: это станет доводом жалобы. Обвинение стоит в протоколе и в постановлении.
q-more-policy-charged-yes = Да
q-more-policy-charged-no = Нет
q-more-policy-duty_named = Закон, который обязывает иметь полис
q-more-policy-duty_named-why = Прочтите постановление: если этот закон не назван, жалоба скажет и об этом. КоАП 29.10.
q-more-policy-duty_named-yes = В постановлении назван
q-more-policy-duty_named-no = Не назван
q-more-policy-had = Какой полис был на день проверки
q-more-policy-had-why = Как в тексте: «полис обязательного медицинского страхования, выдан 14.02.2023». Полис, который остался дома, снимает спор о факте.

## Рейд

raid-title = Рейд
raids-title = Рейды
find-raids = Рейды: много людей сразу
key-raids = рейды
key-new-raid = новый рейд
key-cell = клетка
key-row = новая строка
key-edit = править
key-table = вставить таблицу
key-above = как выше
key-choose = выбрать строки
key-unchoose = снять выбор
key-approve = проверено
key-event = общее для всех
key-make = собрать пакеты
raids-new = Новый рейд
raids-empty-title = Рейдов пока нет
raids-empty-about = Задержали многих сразу: общее пишут один раз, людей ведут таблицей, а программа собирает пакет каждому.
raids-empty-new = Пустая таблица: вписывать людей по ходу
raids-empty-import = Таблица волонтёров: XLSX, ODS, CSV
raids-empty-template = Раздать волонтёрам: нужные столбцы и строка-пример
raids-people = Людей: { $n }
raids-ready = готовы: { $n }
raids-broken = исправить строк: { $n }
raids-remove = Убрать
raids-removed = Рейд убран в корзину: { $name }
raid-no-name = Рейд без названия
raid-rename = Назвать рейд
raid-rename-hint = Где и когда: рынок, ночь на 19 ноября
raid-tabs = Части рейда
raid-tab-people = Люди
raid-tab-papers = Печать
raid-tab-register = Ведомость
raid-term-today = Срок кончается сегодня: { $n }
raid-event = Карточка события
raid-event-empty = Общее ещё не записано: когда и откуда привезли, где держат, кто проводил.
raid-event-edit = Изменить для всех
raid-event-of = Здесь общее для всех людей рейда:
raid-event-back = К людям рейда
raid-breaches = Общие нарушения
raid-left = Осталось до { $hour }
raid-left-over = время вышло
raid-counts = Чего не хватает
raid-count-no_power = нет доверенности
raid-count-no_interpreter = нет переводчика
raid-count-broken = исправить строку
raid-count-by_hand = вписать рукой
raid-count-approve = проверить адвокату
raid-count-unsigned = ждут подписи
raid-count-ready = готовы
raid-count-filed = подано
raid-filter = Кого показать
raid-filter-all = Показать всех
raid-filter-none = Таких людей нет.
raid-shown = Показано людей: { $n }
raid-tools = Действия с людьми
raid-selected = Выбрано: { $n }
raid-mark-approved = Проверено
raid-mark-signed = Подписано
raid-mark-filed = Подано
raid-marked = «{ $mark }» поставлено, строк: { $n }
raid-unmarked = «{ $mark }» снято, строк: { $n }
raid-approve-ready = Отметить проверенными: { $n }
raid-approve-none = Проверки никто не ждёт
raid-unselect = Снять выбор
raid-remove-rows = Убрать строки
raid-rows-removed = Убрано строк: { $n }
raid-add-row = Добавить строку
raid-columns = Столбцы
raid-columns-unknown = не поняты: { $n }
raid-import = Взять таблицу
raid-template = Образец таблицы
raid-template-saved = Образец таблицы сохранён:
raid-first = Впишите первого человека в строку ниже, вставьте таблицу клавишами Ctrl V или возьмите её из файла.
raid-grid = Люди рейда
raid-row = Строка
raid-row-n = Строка { $n }
raid-power = Доверенность
raid-interpreter = Переводчик
raid-col-power = Дов.
raid-col-interpreter = Пер.
raid-col-state = Что осталось
raid-col-term = Ближайший срок
raid-has-yes = есть
raid-has-no = нет
raid-has-unneeded = не нужно
raid-has-unknown = не знаем
raid-own = своё, не как у всех
raid-common = как у всех
raid-by-hand = впишут
raid-family = семья
raid-new-name = Фамилия имя
raid-new-paste = Ctrl V вставит таблицу
raid-new-row = Здесь начнётся новая строка: пишите или вставляйте.
raid-columns-title = Как поняты столбцы
raid-columns-came = Людей из таблицы: { $n }
raid-columns-ask = Не поняты столбцы: { $n }. Скажите, что в них, или пропустите: текст останется в таблице.
raid-columns-clear = Все столбцы поняты. Проверьте и поправьте.
raid-columns-kept = Выбор запомнится: следующую таблицу с таким заголовком поймут так же.
raid-columns-column = Столбец
raid-columns-sample = Что в нём
raid-columns-means = Что это значит
raid-columns-done = К людям
raid-means-full_name = Фамилия, имя, отчество
raid-means-note = Заметка: не печатается
raid-means-skip = Пропустить
raid-means-unknown = Не понят
raid-documents = Какие бумаги
raid-documents-none = Отметьте хотя бы одну бумагу.
raid-order = Порядок в файле для печати
raid-order-place = по месту, где держат
raid-order-name = по фамилии
raid-order-about = Перед бумагами каждого человека стоит лист с именем: пачку легко раздать.
raid-make = Собрать пакеты
raid-make-on = Собрать остальные
raid-make-chosen = Пакеты выбранным: { $n }
raid-make-approved = Пакеты проверенным: { $n }
raid-make-all = Пакеты всем, никто ещё не проверен: { $n }
raid-make-nobody = Людей в рейде ещё нет.
raid-run-done = { $done } из { $of }
raid-run-packets = пакетов собрано
raid-run-rate = { $n } в секунду
raid-run-left = осталось { $time }
raid-run-finishing = Сшиваем файл для печати
raid-run-skipped = пропущены: { $rows }
raid-run-made = Собрано { $n } из { $of }
raid-run-pages = страниц для печати: { $n }
raid-run-stopped = Остановлено, собранное осталось
raid-run-result = Что где лежит
raid-stop = Остановить
raid-came = Что собрано
raid-came-folder = Лежит в папке
raid-came-files = Общие файлы
raid-came-no-files = общих файлов нет, пока не собраны все
raid-came-skipped = Пакета нет, строк: { $n }
raid-came-all = Пакет есть у каждого.
raid-paper = { $pages } стр., экз.: { $copies }
raid-paper-none = не собрано
raid-paper-by-hand = Вписать: { $what }
duration-s = { $s } с

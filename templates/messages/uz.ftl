# Oyna matni oʻzbekcha (lotin). Xuddi shu kalitlar ru.ftl faylida; buni yigʻish tekshiradi.
# ЧЕРНОВИК ПЕРЕВОДА. Awaiting review by a native speaker. Rossiya qonuni moddalari ruscha qisqartmada qoladi.

## Окно

brand = Ҳимоя
skip = Mazmunga oʻtish
theme-toggle = Mavzuni almashtirish
language-switch = Oyna tili
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
language-drafts = Qoralama tarjima
language-draft-note = Qoralama tarjima: ona tili oʻzbekcha boʻlgan odam hali oʻqimagan.
law-on = Qonun { $date } kuni solishtirilgan
law-text = Manba: { $when }
close = Yopish
retry = Qayta urinish
dismiss = Yashirish

## Дни и часы

weekday-0 = yakshanba
weekday-1 = dushanba
weekday-2 = seshanba
weekday-3 = chorshanba
weekday-4 = payshanba
weekday-5 = juma
weekday-6 = shanba
weekday-short-0 = yak
weekday-short-1 = du
weekday-short-2 = se
weekday-short-3 = cho
weekday-short-4 = pay
weekday-short-5 = ju
weekday-short-6 = sha
month-1 = yanvar
month-2 = fevral
month-3 = mart
month-4 = aprel
month-5 = may
month-6 = iyun
month-7 = iyul
month-8 = avgust
month-9 = sentabr
month-10 = oktabr
month-11 = noyabr
month-12 = dekabr
month-short-1 = yan
month-short-2 = fev
month-short-3 = mar
month-short-4 = apr
month-short-5 = may
month-short-6 = iyn
month-short-7 = iyl
month-short-8 = avg
month-short-9 = sen
month-short-10 = okt
month-short-11 = noy
month-short-12 = dek
day-full = { $year }-yil { $day }-{ $month }, { $weekday }
day-plain = { $year }-yil { $day }-{ $month }
day-long = { $day }-{ $month }, { $weekday }
day-reading = { $day }-{ $month }, { $weekday }
day-reading-year = { $year }-yil { $day }-{ $month }, { $weekday }
day-near = { $weekday } { $day }
day-far = { $day } { $month }
day-far-year = { $day } { $month } { $year }

## Стол

desk-title = Ish stoli
desk-new = Yangi ish
desk-col-when = Xavfsiz kun
desk-col-who = Odam
desk-col-what = Nima qilish kerak
desk-col-broken = Buzilishlar
desk-col-changed = Oʻzgargan
desk-group-hours = Soatlar oʻtmoqda
desk-group-today = Bugun
desk-group-tomorrow = Ertaga
desk-group-this_week = Shu hafta
desk-group-next_week = Kelasi hafta
desk-group-later = Keyinroq
desk-group-restore = Oʻtib ketgan — tiklash mumkin
desk-group-none = Muddatni hisoblab boʻlmaydi
desk-group-calm = Hozir qiladigan ish yoʻq
desk-calm-why = muddatlar shoshirmayapti
desk-count = { $n } ta ish
desk-no-name = Ism hali yozilmagan
desk-no-day = ?
desk-no-day-why = sana yetishmaydi
desk-remove = Olib tashlash
desk-remove-label = Ishni olib tashlash: { $name }
desk-removed = Ish olib tashlandi: { $name }
desk-restore = Qaytarish
desk-kept = Ishlar faqat shu kompyuterda saqlanadi.
desk-empty-title = Hozircha ishlar yoʻq
desk-empty-about = Bu yerda ishlar turadi: oxirgi kuni yaqini yuqorida. Kutib turgan odamdan boshlang.
desk-empty-act-about = Oʻn qadam; «bilmayman» ham javob.
desk-empty-calculator = Ishsiz: sana, modda va bosqichma-bosqich hisob.
examples-title = Oʻquv ishlari
examples-about = Odamlar oʻylab topilgan. Nusxasi ochiladi: unda istagan narsani oʻzgartiring.
tag-sample = oʻquv
left-today = 24:00 gacha pochta orqali
left-days = { $days } kun
left-working = { $days } kun, { $working } ish kuni
left-missed = { $days } kun oʻtdi

## Дело

case-label = Ochiq ish
case-back = Ish stoli
undo = Ortga qaytarish
redo = Qayta bajarish
undone = Ortga qaytarildi: { $what }
redone = Qayta bajarildi: { $what }
undone-elsewhere = Bu yerda koʻrinmaydigan javob ortga qaytarildi.
redone-elsewhere = Bu yerda koʻrinmaydigan javob qayta qoʻyildi.
undo-nothing = ortga qaytaradigan narsa yoʻq
redo-nothing = qayta bajaradigan narsa yoʻq
tabs-label = Ish
tab-facts = Faktlar
tab-document = Hujjat
tab-facts-count = { $n } ta javob oʻqilmadi
tab-document-count = { $n } ta izoh
saved-at = Saqlandi, { $time }
save-waiting = Hali yozilmagan
save-failed = Yozilmadi

## Анкета

steps-label = Soʻrovnoma qadamlari
steps-progress = Javob berildi: { $answered } / { $total }
step-count = { $answered } / { $total }
step-done = javob berilgan
step-part = boshlangan
step-none = boshlanmagan
step-off = bu ishda kerak emas
step-invalid = { $n } ta javob oʻqilmadi
step-nothing = Bu ishda bu yerda soʻraydigan narsa yoʻq.
form-label = Soʻrovnoma, «{ $step }» qadami
form-next = Keyingi: { $step }
form-to-document = Hujjatga oʻtish
form-back = Orqaga
answer-unknown = Bilmayman
answer-na = Tegishli emas
why-open = Nega soʻraladi
why-close = Yashirish
select-empty = Tanlang
placeholder-date = kk.oo.yyyy
placeholder-time = ss:dd
placeholder-year = yyyy
list-remove = Olib tashlash
list-remove-label = Olib tashlash: { $name }
list-none = Hozircha hech kim va hech narsa yozilmagan.
list-item-ties-family = { $n }-qarindosh
list-item-events = { $n }-voqea
list-item-attachments = { $n }-qogʻoz
list-add-ties-family = Qarindosh qoʻshish
list-add-events = Voqea qoʻshish
list-add-attachments = Qogʻoz qoʻshish

## Срок

deadline-label = Muddat va uning hisobi
deadline-safe = { $title } · xavfsiz kun
deadline-was = { $title } · oxirgi kun oʻtgan
deadline-missed = Shikoyatni muddatni tiklash iltimosi bilan topshiring va sababini yozing.
deadline-late = Topshirish kuni oxirgi kundan kech: ertaroq topshiring yoki muddatni tiklashni soʻrang.
deadline-none = Ishda yaqin muddatlar yoʻq.
deadline-today = Bugun oxirgi kun.
deadline-needs-do = Javob kerak:
readings-title =
    { $n ->
        [2] Ikki xil talqin, ertarogʻini olamiz
        [3] Uch xil talqin, ertarogʻini olamiz
       *[other] Talqinlar: { $n }, ertarogʻini olamiz
    }
reading-pick = shunday hisoblaymiz
reading-other = zaxiradagi asos
proof-title = Qanday hisoblandi, { $n } qadam
edition-from = Tahrir, boshlanishi: { $date }
edition-from-unknown = Bu tahrir qaysi kundan — aniqlanmagan
edition-checked = solishtirilgan: { $date }
edition-source = Manba
confidence-secondary = ikkilamchi manba boʻyicha
confidence-inference = talqin qilib chiqarilgan
confidence-unverified = solishtirilmagan

## Сроки

tab-ledger = Muddatlar
tab-ledger-count = { $n } ta muddat oʻtmoqda
ledger-title = Ish muddatlari
ledger-line = Tartib bilan
ledger-now = hozir
ledger-still = yana { $time }
ledger-end = oxirgi kun: { $when }
ledger-happened = Bu voqea; muddatlar undan hisoblanadi.
ledger-reasons = Tiklash sabablari yozib qoʻyilgan:
ledger-done = Yozildi: { $when }
ledger-done-fact = Qilindi: { $when }
ledger-over-fact = Tugadi: { $when }
ledger-file = Topshirilganini belgilash
ledger-unfile = Belgini olib tashlash
ledger-prepare = Hujjat tayyorlash
ledger-calendar = Kalendarga
ledger-chronology = Voqealar tartibi (PDF)
ledger-zone = Soatlar shu vaqt boʻyicha: { $zone }.
ledger-zone-assumed = Ish joyi yozilmagan, soatlar shu vaqt boʻyicha: { $zone }.
ledger-empty-title = Hozircha muddatlar yoʻq
ledger-empty-about = Birinchi sana yozilishi bilan ishning barcha muddatlari shu yerda turadi.
ledger-empty-act = Topshirilgan kunni yozish
ledger-status-event = voqea
ledger-status-future = boshlanishini kutmoqda
ledger-status-running = oʻtmoqda
ledger-status-kept = muddatida qilindi
ledger-status-late = kech qilindi
ledger-status-disputed = bahsli
ledger-status-missed = oʻtkazib yuborilgan
ledger-status-overdue = muddati oʻtgan, belgi yoʻq
ledger-status-breached = buzilgan
ledger-status-ended = tugadi
ledger-status-passed = javobgarlik muddati oʻtgan
ledger-status-no_date = kuni yoʻq
duration-hm = { $h } soat { $m } daq
duration-h = { $h } soat
duration-m = { $m } daq
day-row = { $weekday } { $day } { $month }
clock-from = boshi: { $hour }, { $day }
clock-until = oxiri: { $hour }
clock-over = { $limit } muddatdan ortiq
clock-kept = jami { $limit }
clock-said = Oʻtdi: { $passed }, jami { $limit }
proof-pane = Tanlangan muddat hisobi
about-origin = Hisob boshi
about-done = Qilindi
about-place = Qayerga
about-missed = Aks holda
paper-not-ready = hozircha blanksiz
filed-label = Topshirish belgisi
filed-day = Kun
filed-hour = Soat, muhim boʻlsa
filed-today = Bugun
filed-how = Qanday topshirildi
filed-how-post = Pochta orqali
filed-how-counter = Qabulxonaga
filed-how-custody = Muassasa orqali
filed-how-electronic = Elektron
filed-proof = Nima bilan tasdiqlanadi: kvitansiya, shtamp, roʻyxat
filed-save = Yozish
filed-cancel = Yozmaslik
filed-said = Topshirilgani yozildi: { $title }
breaches-title = Organ nimani buzdi
breach-check = tekshirish
breach-term = Muddatga oʻtish
saved-calendar = Muddatlar kalendar uchun saqlandi:
key-terms = muddatlar boʻylab
key-proof = hisob
key-calendar = kalendarga
deadline-outcome-date = Muddat hisoblandi
deadline-outcome-needs_fact = Muddatni hozircha hisoblab boʻlmaydi
deadline-outcome-needs_decision = Avval oʻzingiz hal qiling
deadline-outcome-outside_calendar = Muddatni taxminan hisoblamaymiz
deadline-outcome-not_in_force = Oʻsha paytda bu modda yoʻq edi

## Сроки на столе

ribbon-label = Ikki hafta: nechta ishning eng yaqin muddati shu kunga toʻgʻri keladi
ribbon-about = xavfsiz kunlar
ribbon-off = dam olish kuni
ribbon-unsure = bu kun uchun kalendar tekshirilmagan
month-name-1 = Yanvar
month-name-2 = Fevral
month-name-3 = Mart
month-name-4 = Aprel
month-name-5 = May
month-name-6 = Iyun
month-name-7 = Iyul
month-name-8 = Avgust
month-name-9 = Sentabr
month-name-10 = Oktabr
month-name-11 = Noyabr
month-name-12 = Dekabr
desk-only = Faqat { $day }.
desk-show-all = Barcha ishlarni koʻrsatish
desk-breaches = organ { $n } ta muddat yoki qoidani buzdi

## Посчитать срок

calculator-title = Muddatni hisoblash
calculator-rules = Muddat qoidalari
calculator-search = Muddat, modda, soʻz
calculator-found = { $n } ta qoida
calculator-none = Bunday qoida yoʻq. Modda boʻyicha: «30.3» yoki ruscha soʻz boʻyicha: «жалоба» deb qidiring.
calculator-answer = Shartlar va javob
calculator-choose = Chapdan qaysi muddatni hisoblashni tanlang. Buning uchun ish kerak emas.
calculator-type-day = Kunni yozing: muddat va uning hisobi shu yerda chiqadi.
calculator-event = Hisob boshi
calculator-day = Voqea kuni
calculator-hour = Soat va joy
calculator-zone = Qaysi shahar vaqti boʻyicha
calculator-check = Kunni tekshirish: ulguramizmi
calc-verdict-in_time = Muddatida
calc-verdict-disputed = Bahsli: talqinga bogʻliq
calc-verdict-late = Kech
calc-verdict-needs_hour = Soat kerak
zone-moscow = { $name }, Moskva vaqti
zone-from-moscow = { $name }, Moskva { $hours }
key-calculator = muddatni hisoblash
key-rules = qoidalar boʻylab
key-day = voqea kuniga

## Документ

pages-label = Hujjat sahifalari
page-alt = { $n }-varaq, jami { $total }
page-of = { $n }-varaq, jami { $total }
preview-text-label = Sahifalar matni
preview-slow = Sahifalar tayyorlanmoqda, eskilari hozircha joyida
preview-first = Sahifalar tayyorlanmoqda
document-heading = Hujjat: { $title }
paper-now = Qogʻoz:
paper-chosen = Tayyorlaymiz: { $title }
papers-label = Qaysi qogʻozni tayyorlaymiz
family-appeals = Shikoyatlar
family-language = Til va bayonnoma
family-powers = Himoyachi
family-detention = Ushlab turish
family-supporting = Eslatma va odamga yordam
family-other = Boshqalar
save-pdf = PDF saqlash
save-pdf-busy = Saqlanmoqda
save-docx = Word
save-txt = Matn
save-packet = Toʻplam…
save-packet-about = Shu kun talab qiladigan barcha qogʻozlar, roʻyxat va chop etish fayli bilan: siz tanlagan jildga (papkaga)
save-label = Saqlash
saved-docx = Word uchun saqlandi:
saved-txt = Matn saqlandi:
saved-packet =
    Toʻplam yozildi. Qogʻozlar: { $papers }, chop etiladigan sahifalar: { $pages }.{ $blocked ->
        [0] { "" }
       *[other] { " " }Izohlar sababli tuzilmadi: { $blocked }.
    }{ $missing ->
        [0] { "" }
       *[other] { " " }Yana kerak, blanksiz: { $missing }.
    } Batafsil roʻyxatda:
override-open = Baribir tuzish…
override-reason = Nega qogʻozni tuzish kerak
override-about = Sabab ishda va toʻplam roʻyxatida qoladi. Bu faktlar oʻzgarsa, qaror bekor boʻladi.
override-needs-reason = Sababini yozing: usiz izohni chetlab oʻtib boʻlmaydi.
override-send = Tuzish
override-cancel = Bekor qilish
override-stands = { $date } kuni tuzishga qaror qilindi, sababi:
override-expired = { $date } kungi qaror endi amal qilmaydi: faktlar oʻzgardi. Sababi shunday edi:
override-withdraw = Qarorni bekor qilish

# ── Карточка имени ──────────────────────────────────────────────────────────────────────────────────────────
name-card = Ism ruscha kelishiklarda: { $name }
name-card-title = Ovoz chiqarib oʻqing
name-card-about = Bu gaplar qogʻozlardan. Shaklni satrning oʻzida tuzating; bir marta tasdiqlash kifoya.
name-state-by_rule = Ism shakllari qatʼiy qoida boʻyicha tuzilgan.
name-state-doubtful = Shakllar umumiy qoida boʻyicha tuzilgan, bunday ismlar haqida grammatikalar bahslashadi.
name-state-confirmed = Shakllar tasdiqlangan va ishning barcha qogʻozlarida turibdi.
name-state-stale = Ism shakllar tasdiqlangandan keyin oʻzgardi. Yangi shakllarni oʻqing.
name-card-open = Ismni kelishiklarda oʻqish
name-card-close = Yigʻish
name-card-confirm = Hammasi toʻgʻri
name-card-change = Tahrirlash
name-card-withdraw = Tasdiqni olib tashlash
name-card-doubt = shubhali shakl
name-card-empty = Barcha shakllarni yozing: qogʻozda boʻsh shakl boʻlmaydi.
name-card-proposed = Qoida boʻyicha: { $form }
name-card-mend-name = Ismni tahrirlash
name-case-nominative = «кто» kelishigi
name-case-genitive = «нет кого» kelishigi
name-case-dative = «дать кому» kelishigi
name-case-accusative = «вижу кого» kelishigi
name-case-instrumental = «доволен кем» kelishigi
name-case-prepositional = «думаю о ком» kelishigi
name-ask-nominative = Kim
name-ask-genitive = Kimning
name-ask-dative = Kimga
name-ask-accusative = Kimni
name-ask-instrumental = Kim tomonidan
name-ask-prepositional = Kimning oldida
save-blocked = Avval buni hal qiling:
saved-file = { $pages } varaq saqlandi:

## Замечания

findings-label = Hujjatga izohlar
findings-none = Izoh yoʻq. Imzo qoʻyishdan oldin varaqni toʻliq oʻqing.
findings-jump = Savolga oʻtish
severity-blocks = Toʻsqinlik qiladi
severity-returned = Qaytarishadi
severity-asked = Soʻrashadi
severity-by_hand = Qoʻlda yozish
verdict-blocks = Faktlarda { $n } ta ziddiyat
verdict-returned = { $n } ta sabab
verdict-asked = { $n } ta savol
verdict-by_hand = { $n } ta satr
verdict-clear = Izoh yoʻq

## Неприятности

trouble-unexpected-what = Dastur javob bermadi.
trouble-unexpected-do = Ekrandagi matn butun. Qayta urinib koʻring; boʻlmasa, oynani yopib, qayta oching, yozilgani qoladi.
trouble-text-safe = Terilgan matn ekranda qoldi.
trouble-preview = Sahifalar eski: yangisini yigʻib boʻlmadi.

## Клавиши

keys-title = Barcha tugmalar
keys-about = Tugmalar klaviaturadagi joyi boʻyicha bosiladi, yozuv tilini almashtirish shart emas. Yakka harflar kursor maydonda boʻlmaganda ishlaydi.
key-new = yangi ish
key-walk = roʻyxat boʻylab
key-open = ochish
key-remove = ishni olib tashlash
key-next = keyingi qadam
key-unknown = bilmayman
key-why = nega soʻraladi
key-panes = oynaning keyingi qismi
key-finding = keyingi izoh
key-papers = qogʻozlar boʻylab
key-pdf = PDF saqlash
key-word = Word uchun saqlash
key-packet = toʻplamni saqlash
key-undo = ortga qaytarish
key-redo = qayta bajarish
key-back = orqaga, matn yoʻqolmaydi
key-all = barcha tugmalar

## Почему ответ не прочитан

problem-date_format = Oʻqilmadi. Kun, oy va yilni yozing: 17.11.2026.
problem-date_impossible = Kalendarda bunday kun yoʻq. Qogʻozdan tekshiring.
problem-number_format = Butun son kerak, raqamlar bilan.
problem-number_range = Bu yerda bunday son boʻlishi mumkin emas. Qogʻozdan tekshiring.
problem-year_range = Bu yerda bunday yil boʻlishi mumkin emas. Toʻrtta raqam yozing: 2014.
problem-time_format = Vaqt oʻqilmadi. Soat va daqiqani yozing: 14:20.
problem-text_long = { $max } belgidan uzuni varaqqa sigʻmaydi. Qisqartiring.
problem-word_long = Soʻz { $max } belgidan uzun. Boʻsh joy tushib qolmaganini tekshiring.
problem-choice_unknown = Roʻyxatda bunday javob yoʻq. Roʻyxatdan tanlang.
problem-other = Javob oʻqilmadi. Matn qanday terilgan boʻlsa, shunday saqlandi.

## Шаги

step-person = Odam
step-person-about = Kimni himoya qilamiz. Pasport va uning tarjimasidagidek yozing; «bilmayman» taxmindan yaxshi.
step-language = Til
step-language-about = Odam unga nima deyilganini va nimaga imzo qoʻyayotganini tushunganmi. Tarjimon haqidagi asos shunga tayanadi.
step-representative = Himoyachi
step-representative-about = Odam nomidan kim va qaysi qogʻoz bilan gapiradi.
step-ruling = Qaror
step-ruling-about = Nima ustidan shikoyat qilamiz va uni qachon bildik. Muddat shundan hisoblanadi.
step-offence = Huquqbuzarlik
step-offence-about = Qaysi modda boʻyicha va qanday jazo berishdi.
step-process = Ish qanday bordi
step-process-about = Bayonnoma, huquqlar, tarjimon. Har bir «boʻlmagan» — asos.
step-stay = Turish
step-stay-about = Rossiyada qaysi kungacha yashash mumkin edi va nega bu kun oʻtib ketdi.
step-ties = Rossiyadagi hayot
step-ties-about = Oila, oʻqish, ish: chiqarib yuborish buzadigan hamma narsa.
step-story = Nima boʻldi
step-story-about = Vaqt tartibida, bir-ikki gap bilan. Aniq boʻlmagan vaqt boʻshidan yaxshi.
step-filing = Topshirish
step-filing-about = Kim imzo qoʻyadi, qachon topshiramiz va nimani ilova qilamiz.
step-detention = Ushlab turish
step-detention-about = Qachon olib kelishdi, nima uchun va qancha ushlab turishdi. Bu muddatlar soat bilan oʻlchanadi.
step-custody-term = Maxsus muassasa
step-custody-term-about = Kim joylashtirdi, qaysi kungacha va sudya nima qaror qildi.
step-decision = Shikoyat boʻyicha qaror
step-decision-about = Ishni qanday koʻrib chiqishdi, shikoyat nima bilan tugadi va nima ijro etilgan.
step-migration-decision = Taqiq va rad etishlar
step-migration-decision-about = Migratsiya organi qarorlari. Muddatlar ularni bilgan kundan boshlanadi.

## Группы вопросов

group-name = Ism kirill harflarida
group-latin = Ism lotin harflarida, pasportdagidek
group-forms = Ism kelishiklarda
group-document = Shaxsni tasdiqlovchi hujjat
group-russian = Rus tilini qanchalik biladi
group-representative = Himoyachi ismi
group-warrant = Order
group-poa = Ishonchnoma
group-contacts = Qanday bogʻlanish
group-authority = Qarorni kim chiqardi
group-reviewing = Shikoyatni kim koʻradi
group-article = КоАП moddasi
group-protocol = Bayonnoma (protokol)
group-extension = Uzaytirish arizasi
group-study = Oʻqish

## Вопросы: человек

q-client-name-family = Familiya
q-client-name-family-why = Sarlavhada va imzoda turadi; kelishiklarni dasturning oʻzi qoʻyadi.
q-client-name-given = Ism
q-client-name-given-why = Sarlavhada va imzoda familiya yonida turadi.
q-client-name-patronymic = Otasining ismi
q-client-name-patronymic-why = Pasportda boʻlmasa, «tegishli emas» deb belgilang: qogʻozda boʻsh joy qolmaydi.
q-client-name-latin_family = Familiya lotin harflarida
q-client-name-latin_family-why = Yozilishlar farq qilganda sud ismni shu boʻyicha pasport bilan solishtiradi.
q-client-name-latin_given = Ism lotin harflarida
q-client-name-latin_given-why = Yozilishlar farq qilganda sud ismni shu boʻyicha pasport bilan solishtiradi.
q-client-name-in_ruling = Ism, qarordagidek
q-client-name-in_ruling-why = U yerda boshqacha yozilgan boʻlsa, shikoyat qaytarilmasligi uchun sarlavhada ikkala yozilishi turadi.
list-item-client-name-variants = { $n }-yozilishi
list-add-client-name-variants = Yozilish qoʻshish
q-client-name-variants = Ismning boshqa yozilishlari
q-client-name-variants-why = Qogʻozlar ismni har xil yozsa, ishning har bir qogʻozi «он же» (oʻsha shaxs) deydi va sud bu oʻsha odammi deb soʻramaydi.
q-client-name-variants-name = Qanday yozilgan
q-client-name-variants-name-why = Harfma-harf, «кто» kelishigida, qogʻoz xato qilgan boʻlsa ham.
q-client-name-variants-kind = Qaysi qogʻozda
q-client-name-variants-kind-why = U yozilishdan keyin qavs ichida turadi: «(в паспорте)».
q-client-name-variants-kind-ruling = Qaror
q-client-name-variants-kind-protocol = Bayonnoma (protokol)
q-client-name-variants-kind-detention_protocol = Ushlab turish bayonnomasi
q-client-name-variants-kind-decision = Shikoyat boʻyicha qaror
q-client-name-variants-kind-passport = Pasport
q-client-name-variants-kind-translation = Pasport tarjimasi
q-client-name-variants-kind-birth_certificate = Tugʻilganlik guvohnomasi
q-client-name-variants-kind-marriage_certificate = Nikoh guvohnomasi
q-client-name-variants-kind-migration_card = Migratsiya kartasi
q-client-name-variants-kind-arrival_notice = Kelganlik haqida xabarnoma
q-client-name-variants-kind-patent = Patent
q-client-name-variants-kind-other = Boshqa qogʻoz
q-client-name-variants-number = Qogʻoz raqami yoki nomi
q-client-name-variants-number-why = Bayonnoma yoki qaror raqami; boshqa qogʻoz uchun — uning nomi.
q-client-name-variants-on = Qogʻoz sanasi
q-client-name-variants-on-why = Sud qogʻozni ishdan sana boʻyicha topadi.
q-client-name-variants-sheet = Ish varagʻi
q-client-name-variants-sheet-why = Ish oʻqilgan boʻlsa: shu yozilish turgan varaq raqami.
q-client-name-variants-source = Qayerdan maʼlum
q-client-name-variants-source-why = Nusxa, surat, murojaat qiluvchidagi asl nusxa, kimning soʻzi. Qogʻozga tushmaydi; manbasiz «он же»ni hech narsa tasdiqlamaydi.
q-client-name-forms-genitive = «Нет кого» kelishigi
q-client-name-forms-genitive-why = Faqat dastur notoʻgʻri turlagan boʻlsa toʻldiring: sizning shaklingiz qoidalardan ustun.
q-client-name-forms-dative = «Дать кому» kelishigi
q-client-name-forms-dative-why = Faqat dastur notoʻgʻri turlagan boʻlsa toʻldiring: sizning shaklingiz qoidalardan ustun.
q-client-name-forms-accusative = «Вижу кого» kelishigi
q-client-name-forms-accusative-why = Faqat dastur notoʻgʻri turlagan boʻlsa toʻldiring: sizning shaklingiz qoidalardan ustun.
q-client-name-forms-instrumental = «Доволен кем» kelishigi
q-client-name-forms-instrumental-why = Faqat dastur notoʻgʻri turlagan boʻlsa toʻldiring: sizning shaklingiz qoidalardan ustun.
q-client-name-forms-prepositional = «Думаю о ком» kelishigi
q-client-name-forms-prepositional-why = Faqat dastur notoʻgʻri turlagan boʻlsa toʻldiring: sizning shaklingiz qoidalardan ustun.
q-client-sex = Jinsi, pasport boʻyicha
q-client-sex-why = Ruscha qoʻshimchalar shunga bogʻliq: «признан», «признана».
q-client-sex-male = Erkak
q-client-sex-female = Ayol
q-client-birth_date = Tugʻilgan sana
q-client-birth_date-why = Sarlavhada ism yonida turadi.
q-client-birth_place = Tugʻilgan joy
q-client-birth_place-why = Sarlavhada pasport tarjimasidagidek turadi.
q-client-citizenship = Fuqarolik
q-client-citizenship-why = Sarlavhada turadi; qaysi shartnomalar qoʻllanishi shunga bogʻliq.
q-client-document-kind = Turi
q-client-document-kind-why = Sarlavhada sud odamni tanib oladigan qogʻozni ataydi.
q-client-document-kind-passport = Pasport
q-client-document-kind-residence_permit = Yashash guvohnomasi (ВНЖ)
q-client-document-kind-stateless_document = Fuqaroligi boʻlmagan shaxs hujjati
q-client-document-kind-other = Boshqa
q-client-document-number = Seriya va raqam
q-client-document-number-why = Sarlavhada turadi; raqam boʻlmasa, qoʻlda yozish uchun satr qoladi.
q-client-document-issued_on = Qachon berilgan
q-client-document-issued_on-why = Sarlavhada raqam yonida turadi.
q-client-document-issued_by = Kim bergan
q-client-document-issued_by-why = Sarlavhada raqam yonida turadi.
q-client-address = Yashash manzili
q-client-address-why = Sud majlis haqida shu boʻyicha xabar beradi.
q-client-phone = Telefon
q-client-phone-why = Sud telefon orqali xatdan tezroq xabar beradi.

## Вопросы: язык

q-client-native_language = Ona tili
q-client-native_language-why = Shu tildan tarjimon soʻraymiz.
q-client-schooling = Maktabda qayerda va qaysi tilda oʻqigan
q-client-schooling-why = Ona tilidagi maktab sudga ruscha oʻqish nega qiyinligini tushuntiradi.
q-client-russian-understands = Gapni tushunadi
q-client-russian-understands-why = Shikoyat tarjimon haqida nima deyishi javobga bogʻliq.
q-client-russian-understands-none = Yoʻq
q-client-russian-understands-some = Ozgina
q-client-russian-understands-good = Yaxshi
q-client-russian-speaks = Gapiradi
q-client-russian-speaks-why = Shikoyat tarjimon haqida nima deyishi javobga bogʻliq.
q-client-russian-speaks-none = Yoʻq
q-client-russian-speaks-some = Ozgina
q-client-russian-speaks-good = Yaxshi
q-client-russian-reads = Oʻqiydi
q-client-russian-reads-why = Oʻqiy olmagan odam nimaga imzo qoʻyganini tekshira olmagan.
q-client-russian-reads-none = Yoʻq
q-client-russian-reads-some = Ozgina
q-client-russian-reads-good = Yaxshi
q-client-russian-writes = Yozadi
q-client-russian-writes-why = Yoza olmagan odam «русским владею» deb oʻzi yoza olmagan.
q-client-russian-writes-none = Yoʻq
q-client-russian-writes-some = Ozgina
q-client-russian-writes-good = Yaxshi

## Вопросы: защитник

q-representative-kind = Odam nomidan kim gapiradi
q-representative-kind-why = Advokat order bilan, boshqa himoyachi ishonchnoma bilan ishlaydi. КоАП 25.5.
q-representative-kind-none = Hech kim
q-representative-kind-advocate = Advokat
q-representative-kind-defender = Boshqa himoyachi
q-representative-family = Familiya
q-representative-family-why = Sarlavhada turadi, himoyachi imzo qoʻysa — imzoda ham.
q-representative-given = Ism
q-representative-given-why = Sarlavhada familiya yonida turadi.
q-representative-patronymic = Otasining ismi
q-representative-patronymic-why = Boʻlmasa, «tegishli emas» deb belgilang.
q-representative-sex = Jinsi
q-representative-sex-why = Ruscha matndagi qoʻshimchalar shunga bogʻliq.
q-representative-sex-male = Erkak
q-representative-sex-female = Ayol
q-representative-registry_number = Advokatlar reyestridagi raqam
q-representative-registry_number-why = Sud advokat maqomini shu boʻyicha tekshiradi.
q-representative-warrant_number = Order raqami
q-representative-warrant_number-why = Order ilovada turadi; usiz himoyachining shikoyatini qaytarishadi.
q-representative-warrant_date = Order sanasi
q-representative-warrant_date-why = Order raqami yonida turadi.
q-representative-poa_date = Ishonchnoma sanasi
q-representative-poa_date-why = Sanasiz ishonchnoma haqiqiy emas.
q-representative-poa_certified_by = Kim tasdiqlagan
q-representative-poa_certified_by-why = Sud uning tasdiqlashga haqqi bormi, tekshiradi.
q-representative-poa_appeals = Shikoyatga imzo qoʻyish va topshirish huquqi
q-representative-poa_appeals-why = U ishonchnomada aytilmagan boʻlsa, himoyachining shikoyatini qaytarishadi. КоАП 25.5.
q-representative-poa_appeals-yes = Aytilgan
q-representative-poa_appeals-no = Aytilmagan
q-representative-poa_place = Ishonchnoma qayerda berilgan
q-representative-poa_place-why = Shahar yoki qishloq: ishonchnoma nomi ostida, sana yonida turadi.
q-representative-poa_substitution = Vakolatni boshqaga oʻtkazish
q-representative-poa_substitution-why = Vakolatni boshqaga faqat ruxsat boʻlsa oʻtkazish mumkin. Ruxsatsiz taqiqni yozamiz. ГК 187.
q-representative-poa_substitution-yes = Ruxsat etilgan
q-representative-poa_substitution-no = Taqiqlangan
q-representative-poa_certifier = Kim tasdiqlaydi
q-representative-poa_certifier-why = Tasdiqlash yozuvi shunga bogʻliq. Tasdiqlanmagan ishonchnomani sud qabul qilmaydi. ГПК 53 ч. 2.
q-representative-poa_certifier-notary = Notarius
q-representative-poa_certifier-employer = Ish beruvchi
q-representative-poa_certifier-university = Oʻqish joyi
q-representative-poa_certifier-hospital = Kasalxona
q-representative-poa_certifier-housing = Uy boshqaruv kompaniyasi
q-representative-poa_certifier-custody = Muassasa boshligʻi
q-representative-poa_signing = Murojaat qiluvchi oʻrniga kim imzo qoʻyadi
q-representative-poa_signing-why = Oʻzi imzo qoʻya olmaganning oʻrniga boshqa odam imzo qoʻyadi, imzoni notarius tasdiqlaydi. ГК 160 п. 3.
q-representative-poa_signing-own_hand = Oʻzi
q-representative-poa_signing-illiterate = Boshqa odam: savodsiz
q-representative-poa_signing-illness = Boshqa odam: kasal
q-representative-poa_signing-defect = Boshqa odam: nogironlik
q-representative-poa_bilingual = Murojaat qiluvchi tilidagi ikkinchi ustun
q-representative-poa_bilingual-why = Oʻngda tarjima turadi, bor joyda; ruscha matnga imzo qoʻyiladi. Bu tarjimon oʻrnini bosmaydi.
q-representative-poa_bilingual-yes = Kerak
q-representative-poa_bilingual-no = Kerak emas
q-representative-birth_date = Tugʻilgan sana
q-representative-birth_date-why = Pasport bilan birga ishonchnoma kimga berilganini koʻrsatadi.
q-representative-diploma = Yurist diplomi
q-representative-diploma-why = Oliy oʻquv yurti, seriya va raqam, sana, mutaxassislik. Usiz КАС ishlariga qoʻyishmaydi. Diplom yoʻq — «tegishli emas». КАС 55.
q-representative-poa_waiver = Daʼvodan voz kechish va tan olish
q-representative-poa_waiver-why = Voz kechilgan daʼvoni qaytarib boʻlmaydi. Hal qilinmagan boʻlsa, bu huquq odamning oʻzida qoladi. КАС 56 ч. 2.
q-representative-poa_waiver-yes = Vakil qila oladi
q-representative-poa_waiver-no = Faqat odamning oʻzi
q-representative-document = Pasport
q-representative-document-why = Bir satrda: qaysi davlatniki, seriya va raqam, kim va qachon bergan. Himoyachi ishga shu bilan qoʻyiladi.
q-representative-address = Xatlar uchun manzil
q-representative-address-why = Sud xabarnoma va qarorni shu yerga yuboradi.
q-representative-phone = Telefon
q-representative-phone-why = Sud bu telefon orqali majlis haqida oʻsha kuni xabar beradi.

## Вопросы: постановление

q-authority-body = Sud yoki organ
q-authority-body-why = Shikoyat u orqali topshiriladi: u shikoyatni ish bilan birga yuborishi shart.
q-authority-address = Manzil
q-authority-address-why = Sarlavhada va konvertda turadi.
q-authority-post = Lavozimi
q-authority-post-why = Aynan kim imzo qoʻygan: shikoyat matni uni shunday ataydi.
q-authority-person = Ism, qarordagidek
q-authority-person-why = U yerdagidek yozing: bosh harflar yoki toʻliq.
q-reviewing-name = Sud yoki organ
q-reviewing-name-why = Shikoyat kimga yozilgani, sarlavhaning birinchi satri.
q-reviewing-address = Manzil
q-reviewing-address-why = Sarlavhada nomi ostida turadi.
q-ruling-decided_by = Kim qaror qildi
q-ruling-decided_by-why = Shikoyatni kim koʻrishi shunga bogʻliq.
q-ruling-decided_by-judge = Sudya
q-ruling-decided_by-official = Mansabdor shaxs
q-ruling-number = Qaror raqami
q-ruling-number-why = Ishni shu boʻyicha topishadi; raqam boʻlmasa, boʻsh satr qoladi.
q-ruling-made_on = Qaror sanasi
q-ruling-made_on-why = Shikoyatning birinchi gapida va iltimosida turadi.
q-ruling-received_on = Nusxa qachon berildi yoki olindi
q-ruling-received_on-why = Shikoyat muddati shu kundan oʻtadi. КоАП 30.3 ч. 1.
q-ruling-receipt_proof = Bu kun qayerdan maʼlum
q-ruling-receipt_proof-why = Muddat haqidagi bahsni qogʻoz hal qiladi, soʻz kuchsizroq.
q-ruling-receipt_proof-signed_receipt = Tilxat
q-ruling-receipt_proof-postal_record = Pochta
q-ruling-receipt_proof-returned = Xat qaytib keldi
q-ruling-receipt_proof-file_note = Ishdagi belgi
q-ruling-receipt_proof-own_words = Soʻzidan
q-ruling-receipt_detail = Ish varagʻi yoki xat raqami
q-ruling-receipt_detail-why = Sud tasdiqni soʻrovsiz oʻzi topadi.
q-ruling-sheets = Qaror nusxasi necha varaq
q-ruling-sheets-why = Son ilovalar roʻyxatiga tushadi.
q-ruling-weighs_ties = Oila, ish va Rossiyadagi hayot haqida nima deyilgan
q-ruling-weighs_ties-why = Bir ogʻiz soʻz boʻlmasa, shikoyat asosni shundan boshlaydi.
q-ruling-weighs_ties-yes = Aytilgan
q-ruling-weighs_ties-no = Bir soʻz ham yoʻq

## Вопросы: нарушение и наказание

q-offence-article = Modda
q-offence-article-why = Chiqarib yuborish majburiymi, moddaga bogʻliq.
q-offence-part = Qism
q-offence-part-why = Chiqarib yuborish majburiymi, qismga bogʻliq.
q-offence-committed_on = Huquqbuzarlik kuni
q-offence-committed_on-why = Qonunni shu kungi tahrirda olamiz.
q-punishment-fine = Jarima, rubl
q-punishment-fine-why = Shikoyatning birinchi gapida raqam va soʻz bilan turadi.
q-punishment-expulsion = Rossiyadan chiqarib yuborish
q-punishment-expulsion-why = Asoslar va shikoyat qanchalik tez koʻrilishi javobga bogʻliq.
q-punishment-expulsion-none = Tayinlanmagan
q-punishment-expulsion-forced = Majburiy
q-punishment-expulsion-controlled = Oʻzi chiqib ketadi
q-custody-held = Odam hozir qayerda
q-custody-held-why = Ushlab turilgan odamni sudga olib kelishni soʻraymiz.
q-custody-held-yes = Muassasada
q-custody-held-no = Ozodlikda
q-custody-place = Qayerda saqlashmoqda
q-custody-place-why = Sud olib kelish talabini shu yerga yuboradi.

## Вопросы: как шло дело

q-process-protocol_number = Bayonnoma raqami
q-process-protocol_number-why = Shikoyat matnida bayonnomani ataydi.
q-process-protocol_on = Bayonnoma sanasi
q-process-protocol_on-why = Shikoyat matnida bayonnomani ataydi.
q-process-interpreter_present = Bayonnoma tuzilganda tarjimon
q-process-interpreter_present-why = Odam rus tilini bilmasa, tarjimonsiz ish — qonun buzilishi. КоАП 24.2, 25.10.
q-process-interpreter_present-yes = Boʻlgan
q-process-interpreter_present-no = Boʻlmagan
q-process-interpreter_asked = Tarjimon soʻralgani yoki «плохо понимаю» (yomon tushunaman) degan soʻzlar
q-process-interpreter_asked-why = Javobsiz qolgan iltimos — alohida asos.
q-process-interpreter_asked-yes = Boʻlgan
q-process-interpreter_asked-no = Boʻlmagan
q-process-language_note = Bayonnomada til haqida nima yozilgan
q-process-language_note-why = Begona qoʻl yoki bosma satr odam tushunganini isbotlamaydi.
q-process-language_note-fluent_by_officer = «Владею», xodim qoʻli bilan
q-process-language_note-fluent_printed = «Владею», bosma
q-process-language_note-fluent_by_client = «Владею», oʻz qoʻli bilan
q-process-language_note-needs_interpreter = Tarjimon kerak
q-process-language_note-empty = Boʻsh
q-process-rights_explained = Huquqlar tushunarli tilda
q-process-rights_explained-why = Busiz bayonnomadagi tushuntirish dalil emas. КоАП 26.2 ч. 3.
q-process-rights_explained-yes = Tushuntirishgan
q-process-rights_explained-no = Tushuntirishmagan
q-process-protocol_copy_given = Bayonnoma nusxasi
q-process-protocol_copy_given-why = Uni tilxat bilan topshirishlari shart. КоАП 28.2 ч. 6.
q-process-protocol_copy_given-yes = Berishgan
q-process-protocol_copy_given-no = Berishmagan
q-process-ties_told = Oila, oʻqish yoki ish haqida
q-process-ties_told-why = Aytilgan boʻlsa-yu, qarorda bu haqda soʻz boʻlmasa, shikoyat buni ham aytadi.
q-process-ties_told-yes = Aytishgan
q-process-ties_told-no = Aytishmagan

## Вопросы: пребывание

q-stay-until = Rossiyadagi oxirgi qonuniy kun
q-stay-until-why = Muddat necha kun buzilgani undan hisoblanadi.
q-stay-reason = Nega muddat oʻtib ketdi
q-stay-reason-why = Odamning oʻz soʻzlari bilan bir-ikki gap. Holatlarga aynan kiradi; himoyachi imzo qoʻysa — qoʻshtirnoqda.
q-stay-extension_applied_on = Qachon topshirilgan
q-stay-extension_applied_on-why = Oʻz vaqtida topshirilgan ariza chiqarib yuborishga qarshi gapiradi.
q-stay-extension_receipt = Tilxat
q-stay-extension_receipt-why = Raqam matnga va ilovaga tushadi.

## Вопросы: жизнь в России

q-ties-in_russia_since = Qaysi yildan Rossiyada
q-ties-in_russia_since-why = Qancha yashaganini hisobga olishlari shart. КоАП 3.10 ч. 4.
q-ties-family = Oila
q-ties-family-why = Oilaviy ahvolni hisobga olishlari shart. КоАП 3.10 ч. 4.
q-ties-family-kinship = Kim boʻladi
q-ties-family-kinship-why = Qarindosh matnda shunday ataladi.
q-ties-family-kinship-spouse = Turmush oʻrtogʻi
q-ties-family-kinship-child = Bola
q-ties-family-kinship-parent = Ota yoki ona
q-ties-family-kinship-sibling = Aka-uka, opa-singil
q-ties-family-sex = Jinsi
q-ties-family-sex-why = Erni xotindan, oʻgʻilni qizdan ajratadi.
q-ties-family-sex-male = Erkak
q-ties-family-sex-female = Ayol
q-ties-family-name = Toʻliq ism
q-ties-family-name-why = Oila haqidagi asosda turadi, «кто» kelishigida.
q-ties-family-citizenship = Fuqarolik
q-ties-family-citizenship-why = Rossiya fuqarolaridan iborat oila — eng kuchli asos.
q-ties-family-birth_year = Tugʻilgan yil
q-ties-family-birth_year-why = Bolalar uchun u matnda turadi.
q-ties-family-lives_together = Yashashadi
q-ties-family-lives_together-why = Birga yashash qarindoshlikdan ogʻirroq.
q-ties-family-lives_together-yes = Birga
q-ties-family-lives_together-no = Alohida
q-ties-family-proof = Nima bilan tasdiqlanadi
q-ties-family-proof-why = Qogʻoz ilovalar roʻyxatiga tushadi.
q-ties-study = Qayerda oʻqiydi
q-ties-study-why = Ruscha, «кого» kelishigida, «студент» soʻzidan keyin: «Приозёрского колледжа».
q-ties-study_year = Kurs yoki sinf
q-ties-study_year-why = Oʻqish haqidagi asosni aniqlashtiradi.
q-ties-work = Ish
q-ties-work-why = Bir gap; holatlarga kiradi.
q-ties-pays_tax = Soliq yoki patent
q-ties-pays_tax-why = Soliq toʻlashini hisobga olishlari shart. КоАП 3.10 ч. 4.
q-ties-pays_tax-yes = Toʻlaydi
q-ties-pays_tax-no = Toʻlamaydi
q-ties-housing = Uy-joy
q-ties-housing-why = Bir gap; uy-joy bilan taʼminlanganini hisobga olishlari shart.
q-ties-prior_offences = Avvalgi huquqbuzarliklar
q-ties-prior_offences-why = Ularning yoʻqligi — qonunga itoatkorlik. КоАП 3.10 ч. 4.
q-ties-prior_offences-yes = Boʻlgan
q-ties-prior_offences-no = Boʻlmagan
q-ties-other = Sogʻliq va boshqa muhim narsalar
q-ties-other-why = Odamning oʻz soʻzlari bilan bir-ikki gap; himoyachi imzo qoʻysa, qoʻshtirnoqda turadi.

## Вопросы: что произошло

q-events = Voqealar tartibi
q-events-why = Shikoyatning holatlari boʻladi.
q-events-on = Kun
q-events-on-why = Holatlardagi gap shu kundan boshlanadi.
q-events-at = Vaqt
q-events-at-why = Soatlardan qancha ushlab turishgani koʻrinadi.
q-events-what = Nima boʻlgan
q-events-what-why = Odamning oʻz soʻzlari bilan, ruscha bir-ikki gap: «меня остановили…». Shikoyatga aynan kiradi; himoyachi imzo qoʻysa — qoʻshtirnoqda.
q-events-source = Qayerda yozilgan
q-events-source-why = Ish varagʻi yoki qogʻoz; ogʻzaki aytgani ham boʻladi.

## Вопросы: подача

q-filing-signed_by = Kim imzo qoʻyadi
q-filing-signed_by-why = Uning ismi imzo chizigʻi ostida turadi.
q-filing-signed_by-client = Odamning oʻzi
q-filing-signed_by-representative = Himoyachi
q-filing-on = Qachon topshiramiz
q-filing-on-why = Muddat oʻtib ketganmi, shu kundan koʻrinadi.
q-filing-late_reason = Nega muddat oʻtkazib yuborildi
q-filing-late_reason-why = Odamning oʻz soʻzlari bilan. Muddatni tiklash iltimosi boʻladi. КоАП 30.3 ч. 2.
q-attachments = Yana nimani ilova qilish kerak
q-attachments-why = Qaror, order va ishonchnoma roʻyxatga oʻzi tushadi.
q-attachments-title = Bu nima
q-attachments-title-why = Qogʻoz ilovalar roʻyxatida shunday ataladi.
q-attachments-sheets = Varaqlar soni
q-attachments-sheets-why = Varaqlar soni ilovalar roʻyxatida turadi.

## Вопросы: доставление и задержание

q-place-zone = Voqea joyidagi vaqt mintaqasi
q-place-zone-why = Soatlarni shu kompyuter boʻyicha emas, voqea joyi boʻyicha hisoblaymiz.
q-detention-body = Qayerga olib kelishdi
q-detention-body-why = Politsiya boʻlimi yoki boshqa joy, qanday atalsa, shunday. Prokuror olib kelish yozuvlarini shu boʻyicha topadi.
q-prosecutor-post = Qaysi prokurorga
q-prosecutor-post-why = Lavozim ruscha, «кто» kelishigida: «прокурор Невского района Санкт-Петербурга». Politsiya boʻlimi qaysi tumanda boʻlsa, oʻsha tuman prokuroriga shikoyat qilinadi.
q-detention-brought_on = Politsiyaga qachon olib kelishdi
q-detention-brought_on-why = Ushlab turish muddati shu daqiqadan oʻtadi. Olib kelinmagan boʻlsa — «tegishli emas» deb belgilang. КоАП 27.5 ч. 4.
q-detention-brought_at = Soat nechada olib kelishdi
q-detention-brought_at-why = Muddat soat bilan oʻtadi. Aniq vaqt yoʻq boʻlsa, mumkin boʻlgan eng ertasini oling.
q-detention-ground = Nima uchun ushlab turishibdi
q-detention-ground-why = Chegara shunga bogʻliq: uch soat yoki 48. КоАП 27.5 ч. 1–3.
q-detention-ground-stay_rules = Kirish, turish, chegara
q-detention-ground-arrest_or_expulsion = Qamoq yoki chiqarib yuborish mumkin
q-detention-ground-other = Boshqa huquqbuzarlik
q-detention-protocol_on = Ushlab turish bayonnomasi sanasi
q-detention-protocol_on-why = Unda vaqt va asos turishi kerak; nusxasi soʻralganda beriladi. КоАП 27.4.
q-detention-protocol_at = Ushlab turish bayonnomasidagi vaqt
q-detention-protocol_at-why = Olib kelingan soat bilan solishtiring: farq — asos.
q-process-protocol_at = Huquqbuzarlik bayonnomasidagi vaqt
q-process-protocol_at-why = U olib kelishdan oldin boʻlsa, qogʻozlar bir-biriga zid.
q-detention-relatives_asked = Qarindoshlarga yoki himoyachiga xabar berish iltimosi
q-detention-relatives_asked-why = Odam soʻraganda xabar beriladi, shuning uchun soʻraganmi — muhim. КоАП 27.3 ч. 3.
q-detention-relatives_asked-yes = Boʻlgan
q-detention-relatives_asked-no = Boʻlmagan
q-detention-conditions = Qanday sharoitda saqlashdi
q-detention-conditions-why = Odamning oʻz soʻzlari bilan: qayerda uxladi, ovqat berishdimi, sovuq, torlik. Shikoyat boʻlmasa — «tegishli emas». КоАП 27.6.
q-detention-harm = Ushlab turishdan zarar
q-detention-harm-why = Odamning oʻz soʻzlari bilan: sogʻliq, buyumlar, ish haqi. Zarar yoʻq — «tegishli emas». КоАП 27.1 ч. 2.
q-detention-relatives_told = Qarindoshlarga yoki himoyachiga
q-detention-relatives_told-why = Soʻrashgan, ammo xabar berishmagan — bu qonun buzilishi.
q-detention-relatives_told-yes = Xabar berishdi
q-detention-relatives_told-no = Xabar berishmadi
q-detention-released_on = Qachon qoʻyib yuborishdi
q-detention-released_on-why = Shu kundan qancha ushlab turishgani koʻrinadi. Hali ham ushlab turishibdi — boʻsh qoldiring.
q-detention-released_at = Soat nechada qoʻyib yuborishdi
q-detention-released_at-why = Soatlardan chegara oʻtganmi, koʻrinadi.

## Вопросы: специальное учреждение

q-detention-placed_on = Muassasaga qachon joylashtirishdi
q-detention-placed_on-why = Shu soatdan politsiyada sud uchun 48 soat bor. Joylashtirilmagan boʻlsa — «tegishli emas» deb belgilang. КоАП 27.19 ч. 3.2.
q-detention-placed_at = Soat nechada joylashtirishdi
q-detention-placed_at-why = Muddat soat bilan oʻtadi.
q-detention-placed_by = Joylashtirishni kim hal qildi
q-detention-placed_by-why = Sudyasiz 48 soatdan ortiq ushlab turilmaydi. КоАП 27.19 ч. 3.
q-detention-placed_by-judge = Sudya
q-detention-placed_by-official = Organ rahbari
q-detention-motion_on = Politsiya sudga qachon murojaat qildi
q-detention-motion_on-why = U ulgurganmi, shu kundan koʻrinadi. Aniq murojaat qilmagan boʻlsa — «tegishli emas» deb belgilang.
q-detention-motion_at = Soat nechada murojaat qildi
q-detention-motion_at-why = 48 soatlik muddat kun bilan emas, daqiqa bilan tugaydi.
q-detention-motion_decided_on = Sudya uzaytirish haqida qachon qaror qildi
q-detention-motion_decided_on-why = Bunga besh kun beriladi. Aniq hal qilmagan boʻlsa — «tegishli emas» deb belgilang. КоАП 27.19 ч. 3.5.
q-custody-order_received_on = Uzaytirish qarori qachon olindi
q-custody-order_received_on-why = Shu kundan shikoyatga oʻn kun. КоАП 27.19 ч. 3.12.
q-custody-until = Sudya qaysi kungacha saqlashga ruxsat berdi
q-custody-until-why = Politsiya va sud ijrochilari uzaytirishni undan kamida 15 sutka oldin soʻraydi. КоАП 27.19.1 ч. 3.
q-custody-removal_impossible = Bu odamni Rossiyadan chiqarib yuborish
q-custody-removal_impossible-why = Mumkin boʻlmasa, qaror kuchga kirganidan bir oy oʻtib suddan ozod qilishni soʻrash mumkin. КоАП 27.19.1 ч. 17.
q-custody-removal_impossible-yes = Amalda mumkin emas
q-custody-removal_impossible-no = Mumkin

## Вопросы: решение и исполнение

q-process-transferred_on = Ishni yashash joyiga oʻtkazish qachon hal qilindi
q-process-transferred_on-why = Shu kundan ish u yerga yetib borguncha javobgarlik muddati toʻxtab turadi. Oʻtkazilmagan boʻlsa — «tegishli emas» deb belgilang. КоАП 4.5 ч. 5.
q-process-file_received_on = Ish koʻrib chiqishga qachon keldi
q-process-file_received_on-why = Koʻrib chiqish muddati shu kundan oʻtadi. КоАП 29.6.
q-process-present = Ish koʻrilganda odam
q-process-present-why = Chiqarib yuborish mumkin boʻlgan ishda usiz qaror qilib boʻlmaydi. КоАП 25.1 ч. 3.
q-process-present-yes = Boʻlgan
q-process-present-no = Boʻlmagan
q-ruling-in_force_on = Qaror qachon qonuniy kuchga kirdi
q-ruling-in_force_on-why = Belgi yoki xatdagi kun bizning hisobimiz oʻrnini oladi. Kuchga kirmagan boʻlsa — boʻsh qoldiring.
q-decision-made_on = Shikoyat boʻyicha qaror sanasi
q-decision-made_on-why = Shikoyat muddatida koʻrilganmi, shundan bilinadi. Shikoyat boʻlmagan boʻlsa — «tegishli emas» deb belgilang.
q-decision-by = Shikoyatni kim hal qildi
q-decision-by-why = Ikkinchisini qayerga topshirish shunga bogʻliq.
q-decision-by-judge = Sud
q-decision-by-official = Yuqori mansabdor shaxs
q-decision-result = Shikoyat nima bilan tugadi
q-decision-result-why = Bekor qilingan qaror ijro etilmaydi.
q-decision-result-upheld = Oʻz kuchida qoldirishdi
q-decision-result-changed = Oʻzgartirishdi
q-decision-result-quashed = Bekor qilishdi, ish tugatildi
q-decision-result-sent_back = Bekor qilishdi, ish qaytarildi
q-decision-received_on = Qaror qachon olindi
q-decision-received_on-why = Shu kundan ikkinchi shikoyatga oʻn kun. КоАП 30.9 ч. 3.
q-execution-fine_paid_on = Jarima qachon toʻlandi
q-execution-fine_paid_on-why = Toʻlangan kundan odam jazolangan hisoblanadigan bir yil sanaladi. КоАП 4.6.
q-execution-left_on = Odam Rossiyadan qachon chiqib ketdi
q-execution-left_on-why = Chiqib ketish muddatiga rioya qilinganmi, shu kundan koʻrinadi. КоАП 32.10 ч. 6.
q-execution-deferred_from = Ijro qaysi kundan kechiktirilgan
q-execution-deferred_from-why = Kechiktirish vaqtida ijro muddati toʻxtab turadi. Kechiktirilmagan boʻlsa — «tegishli emas» deb belgilang. КоАП 31.9.
q-execution-deferred_until = Qaysi kungacha kechiktirilgan
q-execution-deferred_until-why = Shu kundan keyin ikki yillik muddat davom etadi. КоАП 31.9.
q-representative-poa_until = Ishonchnoma qaysi kungacha amal qiladi
q-representative-poa_until-why = Unda muddat aytilmagan boʻlsa — «tegishli emas» deb belgilang: unda berilgan kundan bir yil. ГК 186.

## Вопросы: запрет на въезд и отказы

q-ban-learned_on = Kirish taqiqini qachon bilishdi
q-ban-learned_on-why = Shu kundan daʼvoga uch oy. Taqiq yoʻq — «tegishli emas» deb belgilang. КАС 219.
q-ban-decided_on = Taqiq qarori sanasi
q-ban-decided_on-why = U haqda uch ish kunida xabar berishlari shart: kechikish — asos.
q-ban-until = Taqiq qaysi kungacha
q-ban-until-why = U yana qancha davom etishi shu kundan koʻrinadi. Muddati yoʻq — «tegishli emas» deb belgilang.
q-permit-kind = Nimani berishmadi yoki bekor qilishdi
q-permit-kind-why = Qayerga va necha kunda shikoyat qilish turiga bogʻliq.
q-permit-kind-temporary_residence = Vaqtinchalik yashash ruxsatnomasi (РВП)
q-permit-kind-residence = Yashash guvohnomasi (ВНЖ)
q-permit-kind-patent = Patent
q-permit-notice_on = Xabarnoma qachon olindi
q-permit-notice_on-why = Shu kundan МВД organiga shikoyatga (РВП, ВНЖ) uch ish kuni va daʼvoga uch oy.

# Вопросы к доводам
q-client-contract_service = Rossiya armiyasida kontrakt boʻyicha xizmat
q-client-contract_service-why = Xizmat qilayotgan odamga chiqarib yuborish tayinlanmaydi. КоАП 3.10 ч. 3.
q-client-contract_service-none = Yoʻq
q-client-contract_service-serving = Xizmat qilmoqda
q-client-contract_service-served = Xizmat qilib boʻlgan
q-client-protection = Boshpana, qochqin maqomi, fuqaroligi boʻlmagan shaxs hujjati
q-client-protection-why = Bunday hujjat bilan chiqarib yuborish qayta koʻrib chiqiladi. КоАП 30.1 ч. 1.2.
q-client-protection-none = Yoʻq
q-client-protection-refugee_pending = Iltimosnoma mohiyatan koʻrilmoqda
q-client-protection-refugee = Qochqin maqomi
q-client-protection-temporary_asylum = Vaqtinchalik boshpana
q-client-protection-stateless_document = Fuqaroligi boʻlmagan shaxs hujjati
q-offence-disputed = Ayblovda nima notoʻgʻri
q-offence-disputed-why = Nima boʻlmagan yoki isbotlanmagan: asos boʻladi. Bir-ikki gap.
q-offence-earlier_ruling = Aynan shu ish uchun avvalgi qaror
q-offence-earlier_ruling-why = Ruscha matndagidek: «постановление от 10.10.2026 № 5». Bir ish uchun ikki marta jazolanmaydi. КоАП 4.1 ч. 5.
q-stay-entered_on = Rossiyaga oxirgi kirgan kun
q-stay-entered_on-why = Undan roʻyxatdan oʻtish (registratsiya) shart boʻlmagan muddat oʻtadi.
q-process-interpreter_warned = Tarjimonni javobgarlik haqida ogohlantirishdi
q-process-interpreter_warned-why = Bu haqda belgi boʻlmasa, tarjima dalil emas. КоАП 25.10, 17.9.
q-process-interpreter_warned-yes = Ogohlantirishdi
q-process-interpreter_warned-no = Ogohlantirishmadi
q-process-interpreter_signed = Bayonnoma ostida tarjimon imzosi
q-process-interpreter_signed-why = Tarjimon tarjimani imzosi bilan tasdiqlaydi. КоАП 25.10.
q-process-interpreter_signed-yes = Bor
q-process-interpreter_signed-no = Yoʻq
q-process-defender_refused = Himoyachi soʻralgani
q-process-defender_refused-why = Himoyachi soʻralgan, ammo qoʻyilmagan boʻlsa, bu asos. КоАП 25.5 ч. 4.
q-process-defender_refused-yes = Soʻrashdi, qoʻyishmadi
q-process-defender_refused-no = Soʻrashmadi yoki qoʻyishdi
# ── Названия судов и органов в падежах ──────────────────────────────────────────────────────────────────────
list-item-body_forms = { $n }-nom
list-add-body_forms = Nom kelishiklarini yozish
q-body_forms = Nomlar kelishiklarda
q-body_forms-why = Dastur nomni notoʻgʻri turlagan boʻlsa, toʻgʻri shakllarni yozing: ular ishning barcha qogʻozlariga tushadi.
q-body_forms-name = Nom, «что» kelishigi
q-body_forms-name-why = Soʻzma-soʻz, javobda yozilganidek.
q-body_forms-genitive = «Чьё» kelishigi
q-body_forms-genitive-why = Ruscha: «Решение …» — чьё?
q-body_forms-dative = «Кому» kelishigi
q-body_forms-dative-why = Ruscha: «Обратиться к …» — кому?
q-body_forms-accusative = «Куда» kelishigi
q-body_forms-accusative-why = Ruscha: «Жалоба в …», «жалоба на …» — куда, на кого?
q-body_forms-instrumental = «Кем» kelishigi
q-body_forms-instrumental-why = Ruscha: «Вынесено …» — кем?
q-body_forms-prepositional = «Где» kelishigi
q-body_forms-prepositional-why = Ruscha: «Дело находится в …» — где?

# ── Справочник судов и органов ──────────────────────────────────────────────────────────────────────────────
directory-open = Maʼlumotnomani koʻrsatish
directory-needs = Kerak: { $level }.
directory-own = oʻziniki
directory-named = joy nomi boʻyicha
directory-not-sure = ishlaydimi, aniqlanmagan
directory-no-address = maʼlumotnomada manzil yoʻq
directory-not-confirmed = tasdiqlanmagan
directory-none = Maʼlumotnomada bunday yoʻq. Nomini oʻzingiz yozing.
directory-more = Yana { $n } ta: roʻyxatni qisqartirish uchun nomdagi soʻzni yozing.
directory-keep = Oʻz maʼlumotnomangizga yozish
directory-forget = Oʻz maʼlumotnomangizdan olib tashlash

# Доводы
side-label = Varaq yonida nimani koʻrsatish
side-findings = Izohlar
side-grounds = Asoslar
grounds-label = Qogʻoz asoslari
grounds-none = Bu qogʻozda kutubxona asoslari yoʻq.
grounds-proposed = Faktlar tasdiqlaydigan asoslar taklif etilgan. Belgilang, tartiblang, tuzating.
grounds-chosen = Asoslarni siz tanlagansiz.
grounds-unseen = Faktlar tasdiqlaydi, ammo tanlanmagan
grounds-others = Faktlar tasdiqlamaydi: { $n }
grounds-reset = Taklif etilganini qaytarish
ground-add = Oʻz asosim
ground-add-save = Qoʻshish
ground-done = Tayyor
ground-up = Yuqoriroq: { $title }
ground-up-hint = Yuqoriroq, Alt ↑
ground-down = Pastroq: { $title }
ground-down-hint = Pastroq, Alt ↓
ground-moved = «{ $title }» endi { $n }-oʻrinda
ground-state-proposed = Taklif etilgan
ground-state-chosen = Tanlangan
ground-state-left_out = Olib qoʻyilgan
ground-state-unseen = Koʻrilmagan
ground-state-not_supported = Faktlar tasdiqlamaydi
ground-state-doubtful = Tanlangan, ammo faktlar tasdiqlamaydi
ground-own = Sizning asosingiz
ground-edited = Matn sizniki
ground-changed-wording = Kutubxona matni oʻzgardi
ground-changed-facts = Faktlar oʻzgardi
ground-without-law = Bosilmagan: { $norm } topshirish kunida yoʻq
ground-why = Nega va nima bilan isbotlash
ground-edit = Matnni tuzatish
ground-restore = Kutubxona matnini qaytarish
ground-remove = Asosni olib tashlash
ground-facts = Faktlar
ground-fact-unknown = yozilmagan
ground-breach = Muddatlardagi buzilish
ground-norms = Qonun moddalari
ground-norm-since = tahrir, boshlanishi: { $day }
ground-norm-open = tahrir boshi aniqlanmagan
ground-evidence = Nima bilan isbotlash
ground-evidence-there = Ishda bor
ground-evidence-missing = Topish kerak
ground-weak = Zaif joylar, qogʻozga tushmaydi
ground-editor = Asos matni
ground-heading = Sarlavha
ground-text = Matn
ground-request = Suddan yana nimani soʻrash (bitta gap)
ground-text-hint = Yangi satr — yangi xatboshi. Boʻsh maydon kutubxona matnini qaytaradi.
ground-library = Kutubxona matni

# Семейства замечаний
check-family-addressee = Kimga va qaysi sudga
check-family-authority = Imzo qoʻyish va shikoyat qilish vakolati
check-family-power = Ishonchnoma: kuni va muddati
check-family-deadline = Muddat va uni tiklash
check-family-attachments = Roʻyxat boʻyicha ilovalar
check-family-copies = Nusxalar soni
check-family-duty = Boj yoki uni kechiktirish
check-family-names = Ismlar
check-family-contradictions = Qogʻozlar orasidagi ziddiyat
check-family-language = Til
check-family-document = Qogʻoz mazmuni
check-family-law = Qonun moddalari
check-family-unknown = Nomaʼlum — boʻsh satr
finding-help = Batafsil
q-representative-forms-genitive = Himoyachi ismi: Кого? «жалоба подана в интересах …»
q-representative-forms-genitive-why = Yozilgan shakl bundan keyin ishning barcha qogʻozlarida turadi.
q-representative-forms-dative = Himoyachi ismi: Кому? «доверяю …»
q-representative-forms-dative-why = Yozilgan shakl bundan keyin ishning barcha qogʻozlarida turadi.
q-representative-forms-accusative = Himoyachi ismi: Кого? «доставили …»
q-representative-forms-accusative-why = Yozilgan shakl bundan keyin ishning barcha qogʻozlarida turadi.
q-representative-forms-instrumental = Himoyachi ismi: Кем? «подписано …»
q-representative-forms-instrumental-why = Yozilgan shakl bundan keyin ishning barcha qogʻozlarida turadi.
q-representative-forms-prepositional = Himoyachi ismi: О ком? «сведения о …»
q-representative-forms-prepositional-why = Yozilgan shakl bundan keyin ishning barcha qogʻozlarida turadi.
q-reviewing-hearing_on = Sud majlisi kuni
q-reviewing-hearing_on-why = Ishonchnoma undan oldin tugamaydimi, shu boʻyicha tekshiramiz.

## Хранилище: общее

vault-title = Ombor
lock = Qulflash
lock-now = Omborni qulflash
cancel = Bekor qilish
key-lock = omborni qulflash
key-files = qoʻshni fayl
key-zoom = kattaroq, kichikroq
key-turn = burish
key-remove-file = faylni olib tashlash
number-locale = uz
size-bytes = { $n } B
size-kilobytes = { $n } KB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
day-stamp = { $day }, { $time }
keyboard-russian = Rus harflari terildi
keyboard-latin = Lotin harflari terildi
keyboard-mixed = Rus harflari ham, lotin harflari ham terildi
keyboard-caps = Caps Lock yoqilgan
keyboard-no-caps = Caps Lock oʻchirilgan
secret-copied = Nusxa olindi. Bir daqiqadan keyin dastur uni almashish xotirasidan oʻchiradi.
secret-not-copied = Nusxa olinmadi. Qoʻlda koʻchirib yozing.
work-going = Dastur ishlamoqda.
work-part = { $what }: { $percent } %
work-calibrate = Bu kompyuterda kalit qancha hisoblanishini tanlaymiz
work-derive = Paroldan kalitni hisoblaymiz
work-move_in = Avvalgi ishlarni koʻchiramiz
work-backup = Nusxa olib, tekshirish uchun ochamiz
work-restore = Nusxadan tiklaymiz
work-verify = Omborni tekshiramiz
work-attachment = Faylni oʻqiymiz

## Пароль

passphrase = Parol
passphrase-show = Koʻrsatish
passphrase-hide = Yashirish
passphrase-new = Yangi parol
passphrase-again = Xuddi shu parol yana bir marta
passphrase-present = Hozirgi parol
passphrase-about = Bir-biriga bogʻliq boʻlmagan toʻrt-besh soʻz qisqa belgilardan yaxshiroq saqlaydi va oson esda qoladi.
passphrase-empty = Parolni tering: dastur boʻsh parolni qabul qilmaydi.
passphrase-differ = Ikkinchi marta boshqacha terildi. Ikkalasini koʻrsating va solishtiring.
passphrase-missing = Yangi parolni ikki marta tering.
passphrase-change = Parolni almashtirish
passphrase-change-about = Ishlar qayta shifrlanmaydi: almashtirish bir soniya oladi. Tiklash varaqlari kuchida qoladi. Avvalgi nusxalar avvalgi parol bilan ochiladi.
passphrase-change-do = Parolni almashtirish
passphrase-changed = Parol almashtirildi. Endi faqat yangisi ochadi.

## Вход

door-title = Kirish
door-unlock = Ochish
door-opening = Ochilmoqda
door-wrong = Parol notoʻgʻri.
door-wait = Keyingi urinish { $n } soniyadan keyin.
door-again = Necha marta boʻlsa ham urinib koʻring, hech narsa oʻchmaydi.
door-accept-older = Avvalgi kalitlar fayli bilan ochish
door-why-start = Ombor oʻtgan safardan beri qulf.
door-why-command = Ombor qulflandi, soat { $time }.
door-why-idle = Ombor qulflandi, soat { $time }: dastur oldida hech kim yoʻq edi.
door-why-sleep = Ombor qulflandi, soat { $time }: kompyuter uyquga ketdi.
door-why-lid = Ombor qulflandi, soat { $time }: qopqoq yopildi.
door-why-restored = Ombor qulflandi, soat { $time }: u nusxadan tiklandi.
door-forgot = Parolni unutdingiz: { $sheets } varaqdan { $needs } tasi kerak
door-no-sheets = Tiklash varaqlari yoʻq: faqat parol ochadi.
door-backup = Nusxadan tiklash
door-kept = Parol ostida
door-kept-cases = ishlar, ismlar, hujjatlar
door-kept-files = ishlardagi skanlar va suratlar
door-kept-drafts = qoralamalar, tarix va qidiruv
door-open = Himoyalanmagan
door-open-printed = chop etgan yoki PDF qilib saqlaganingiz
door-open-window = begona stoldagi ochiq dastur
door-open-size = ombor hajmi va oʻzgargan kunlari
door-back = Parolga qaytish
door-sheets-title = Ikki varaq bilan ochish
door-sheets-about = Istalgan ikki tiklash varagʻini oling va raqamlarini tering. Yangi parolni oʻzingiz qoʻyasiz, avvalgisi endi ochmaydi.
door-sheets-open = Ochish va parolni almashtirish

## Первый запуск

first-title = Ishlar uchun parol
first-step = { $n }-qadam, jami { $total }
first-about = Yozganingizning hammasi diskka shifrlab yoziladi. Parolni faqat siz bilasiz: uni na dastur, na mualliflari qaytara oladi. Unutilib qolsa deb, keyin tiklash varaqlarini qilamiz.
first-create = Ombor yaratish
first-creating = Yaratilmoqda
first-calibrate = Bir necha soniya oladi: dastur bu kompyuterda kalit qancha hisoblanishini oʻlchaydi.
first-plain = Avvalgi versiyaning shifrsiz yozilgan ishlari topildi.
first-plain-about = Dastur ularni parol ostiga koʻchiradi va har birini solishtiradi. Avvalgi fayl:
moved-title = Avvalgi ishlar koʻchirildi
moved-counts = Ishlar: { $cases }. Ortga qaytarish holatlari: { $revisions }. Oʻz maʼlumotnomangiz satrlari: { $entries }. Har bir ish avvalgi fayl bilan solishtirildi.
moved-plain = Avvalgi fayl diskda ochiq matn boʻlib turibdi.
moved-plain-about = Kompyuter kimning qoʻliga tushsa, uni oʻqiy oladi. Oʻchiring:
moved-ssd = Fleshkada oʻchirilgan narsa xizmat yacheykalarida uzoq qolishi mumkin. Faqat butun diskni shifrlash ishonchli yashiradi.
moved-remove = Ochiq faylni oʻchirish
moved-later = Keyinroq oʻchiraman

## Листы восстановления

sheets-title-offer = Tiklash varaqlari
sheets-title-show = Varaqlarni koʻchirib yozing yoki chop eting
sheets-title-check = Ikki varaqni tering
sheets-title-rehearse = Oʻquv tiklashi
sheets-title-rest = Tiklash varaqlari
sheets-about = Parol unutilsa, uch varaqdan istalgan ikkitasi ochadi. Bitta varaq hech narsani ochmaydi.
sheets-point-where = Varaqlarni uch kishiga bering yoki uch joyga qoʻying. Ikkitasini birga saqlamang.
sheets-point-use = Varaqda faqat raqamlar: ularni telefonda aytish va qoʻlda koʻchirish mumkin.
sheets-point-print = Chop etganda yodda tuting: idora printeri bosilganini saqlaydi. Qoʻlda koʻchirish ishonchliroq.
sheets-make = Varaqlarni yaratish
sheets-make-again = Yangi varaqlar yaratish
sheets-again = Yangi varaqlar bilan avvalgi uchtasi omborni ochmay qoladi. Ularni yigʻib, yirting.
sheets-skip = Hozircha varaqsiz
sheets-later = Keyinroq tekshiraman
sheets-written = Uchalasi qogʻozda
sheets-shown = { $n }-varaq
sheets-check-about = Qogʻozni oling va undan istalgan ikki varaqni tering. Shunda xatosiz koʻchirilgani va yozuv oʻqilishi bilinadi.
sheets-rehearse-about = Parol unutilganda qilinadigan ishning oʻzi, faqat hech narsa oʻzgarmaydi.
sheets-check = Tekshirish
sheets-missing = Ikkala varaqni toʻliq tering.
sheets-checked = Varaqlar mos keldi: { $which }. Tekshiruv yozildi.
sheets-rehearsed = Varaqlar mos keldi: { $which }. Omborga tegilmadi.
sheets-made = Varaqlar: { $sheets }, toʻplam { $set }, yaratilgan: { $day }.
sheets-verified = Tekshirilgan: { $day }.
sheets-unverified = Hali tekshirilmagan: qogʻozdan oʻqiladimi, nomaʼlum.
sheets-to-check = Ikki varaqni terish
sheets-to-rehearse = Oʻquv tiklashi
sheets-to-make = Yangisini yaratish
sheet-title = Tiklash varagʻi { $n } / { $of }
sheet-facts = Belgi { $mark }, toʻplam { $set }, { $day }
sheet-use = Omborni istalgan { $needs } varaq birga ochadi. Raqamlar raqamlangan tartibda.
sheet-digits = Varaq raqamlari oltitadan
sheet-qr = Skaner uchun oʻsha raqamlar
sheet-where-1 = Bu varaq — siz ishongan odamga.
sheet-where-2 = Bunisi — boshqa joyga, uyingizga ham, idoraga ham emas.
sheet-where-3 = Uchinchisi — sizsiz ham topiladigan joyga.
sheet-copy = Raqamlardan nusxa olish
sheet-back = Oldingi varaqqa
sheet-next = Keyingi: { $n }-varaq
sheet-entry-1 = Birinchi varaq
sheet-entry-2 = Ikkinchi varaq
sheet-entry-number = — bu { $n }-varaq
sheet-entry-about = Oltitadan, varaqdagidek. Hammasini birdan qoʻyish mumkin.
sheet-group = { $n }-guruh, jami { $total }
sheet-groups-wrong =
    { $count ->
        [one] Guruh toʻgʻri emas: { $which }. Uni varaq bilan solishtiring.
       *[other] Guruhlar toʻgʻri emas: { $which }. Ularni varaq bilan solishtiring.
    }
sheet-complete = Varaq terildi, raqamlar toʻgʻri.
sheet-same = { $n }-varaq ikki marta terildi. Boshqasini oling.

## Страница хранилища

vault-due = kutmoqda
vault-lock-title = Qulf va parol
vault-lock-idle = Hech kim klaviatura va sichqonchaga tegmasa, omborni qulflash
minutes = { $n } daqiqa
vault-lock-sleep = Kompyuter uyquga ketganda yoki qopqogʻi yopilganda ham qulflanadi. Undan oldin terilgani yozib olinadi.
vault-place = Shu yerda turadi:
vault-sheets-title = Tiklash varaqlari
vault-backups-title = Zaxira nusxalar
vault-check-title = Tekshiruv
vault-limits-title = Nima himoyalanmagan
vault-limits-about = Dastur nimani asraydi, nimani qila olmaydi va bunda nima qilish kerak.
vault-check = Omborni tekshirish
vault-checking = Tekshirilmoqda
vault-check-about = Faylning har bir sahifasini, har bir ishni va ishdagi har bir faylni oʻqib, nazorat yigʻindilarini solishtiradi. Hech narsani oʻzgartirmaydi.
vault-whole = Hammasi butun.
vault-damaged = { $n } ta joy buzilgan.
vault-check-counts = Oʻqildi: sahifalar { $pages }, ishlar { $cases }, ishlardagi fayllar { $attachments }.
vault-damaged-backup = Oxirgi nusxa: { $when }.
vault-damaged-restore = Nusxalarga oʻtish
reminder-label = Eslatma
reminder-see = Bajarish
reminders-more = va yana { $n } ta

## Копии

backups-about = Nusxa — shu omborning oʻzi, shu kalit bilan shifrlangan. Uni kompyuter turgan joyda saqlamang.
backups-last = Oxirgi nusxa
backups-never = bittasi ham yoʻq
backups-folder = Jild (papka)
backups-same-disk = Xuddi shu diskda: kompyuter yoʻqolsa, nusxa ham yoʻqoladi. Fleshkani tanlang.
backups-unreachable = Hozir jild yoʻq: fleshkani qoʻying yoki boshqasini tanlang.
backups-automatic = Nusxani oʻzi olsin: kunda birinchi ochilganda va qulflanganda, biror narsa oʻzgargan boʻlsa
backup-now = Nusxa olish
backup-folder = Jildni tanlash
backup-done = Nusxa olindi va tekshirish uchun ochildi. Ishlar: { $cases }, fayllar: { $attachments }.
backups-list = Shu jilddagi nusxalar
backups-none = Bu jildda nusxalar yoʻq.
backup-other-vault = boshqa omborniki
restore = Tiklash
restore-title = Nusxadan tiklash
restore-about = Nusxa turgan jildni va nusxa olingan paytdagi ombor parolini koʻrsating. Hozirgi ombor oʻchmaydi: u qoʻshni jildga olib qoʻyiladi.
restore-from = Nusxa: { $when }.
restore-aside = Undan keyin yozilganning hammasi faqat hozirgi omborda qoladi. U qoʻshni jildga olib qoʻyiladi, oʻchirilmaydi.
restore-passphrase = Nusxa kunidagi parol
restore-choose = Boshqa jilddan nusxa olish
restore-pick = Nusxa turgan jildni tanlash
restore-missing = Parolni tering.
restore-do = Tiklash
restored = Nusxadan tiklandi. Avvalgi ombor qoʻshni jildga olib qoʻyildi.

## Файлы при деле

tab-files = Fayllar
files-title = Fayllar
files-empty-title = Hozircha fayllar yoʻq
files-empty-about = Bu yerda skanlar va suratlar turadi: qaror, pasport, kvitansiyalar. Ular ish bilan birga shifrlanadi, asl fayllar joyida qoladi.
files-add = Fayl qoʻshish
files-added = { $n } ta fayl qoʻshildi. Asli joyida turibdi: kerak boʻlmasa, oʻchiring.
files-removed = Olib tashlangan: { $n }
file-removed = Fayl olib tashlandi: { $name }
file-viewer = Koʻrish: { $name }
file-kind-image = surat
file-kind-pdf = PDF
file-kind-other = fayl
file-cannot = Bu faylni oyna koʻrsatmaydi.
file-cannot-about = U omborda butun turibdi. Boshqa dasturda ochish uchun uni ochiq saqlang.
file-broken = Surat oʻqilmaydi.
file-previous = Oldingi
file-next = Keyingi
file-of = { $n } / { $total }
file-export = Ochiq saqlash
file-export-title = Fayl ombordan chiqadi
file-export-warning = Saqlangan fayl endi parol ostida emas: kompyuter yoki fleshka kimning qoʻliga tushsa, oʻqiydi. Kerak boʻlmay qolganda oʻzingiz oʻchiring.
file-export-cancel = Ichida qoldirish
file-export-do = Ochiq saqlash
file-exported = Parolsiz saqlandi:
zoom-in = Kattaroq
zoom-out = Kichikroq
zoom-fit = eni boʻyicha
turn = Burish

## Знакомство и учебные дела

tour-label = Dastur bilan tanishuv
tour-start = Ikki daqiqada tanishish
tour-count = { $n } / { $total }
tour-next = Keyingi
tour-skip = Oʻtkazib yuborish
tour-end = Ishga oʻtish
tour-facts = Faktlar bir marta, qadam-baqadam yoziladi. «Bilmayman» ham javob; F1 nega soʻralayotganini aytadi.
tour-page = Yonida varaq turadi, qanday chop etilsa, shunday. Ism yoki sanani oʻzgartiring, varaq ham oʻzgaradi.
tour-deadline = Oxirgi xavfsiz kun. «Qanday hisoblandi» har bir qadamni, modda va uning tahririni koʻrsatadi.
tour-ledger = Ishning barcha muddatlari: nima oʻtmoqda, nima qilindi, nima oʻtkazib yuborildi va organning oʻzi nimani buzdi.
tour-document = Izohlar: nima toʻsqinlik qiladi, nima uchun qaytarishadi, nimani soʻrashadi. Pastda PDF va butun toʻplam saqlanadi.
tour-undo = Har qanday qadamni xohlagancha ortga qaytarish mumkin: Ctrl Z. Hammasi oʻzi yozib boriladi.
tour-desk = Ish stolida barcha ishlar turadi, shoshilinchlari yuqorida. Oʻquv ishlari u yerda bir qadamda olib tashlanadi.
samples-remove = Oʻquv ishlarini olib tashlash: { $n }
samples-removed = Olib tashlangan oʻquv ishlari: { $n }

## Правка текста, редакции, подача, печать

side-text = Matn
side-versions = Variantlar
draft-label = Qogʻoz matni xatboshilar boʻyicha
draft-about = Xatboshini shu yerda yoki varaqda bosing va yozing. Tuzatish dastur matni ustida turadi va faktlar oʻzgarsa ham saqlanadi.
draft-frozen = Qogʻoz topshirilgan, matni qotirilgan. Varaqda topshirilgan matn turibdi; tuzatish uchun varaq ustidagi satrda yangi variantni boshlang.
draft-words = Xatboshi soʻzlari
draft-hint = Yangi satr — yangi xatboshi. Ketma-ket uchta pastki chiziqcha toʻldirish chizigʻiga aylanadi.
draft-empty = Boʻsh xatboshi yozilmaydi. Uni olib qoʻyish uchun alohida tugma bor.
draft-edit = Tuzatish
draft-back = Dastur matnini qaytarish
draft-drop = Xatboshini olib qoʻyish
draft-remove = Oʻz xatboshimni oʻchirish
draft-undrop = Xatboshini qaytarish
draft-add = Pastga oʻz xatboshim
draft-done = Tayyor
draft-why = Qayerdan
draft-fixed = Bu xatboshi ish faktlari orqali oʻzgaradi
draft-edited = Sizning tuzatishingiz
draft-own = Oʻz xatboshingiz
draft-dropped = Olib qoʻyilgan, bosilmaydi
draft-dropped-said = Xatboshi olib qoʻyildi
draft-moved = Xatboshi koʻchirildi
draft-changed = Tuzatishingiz ostidagi fakt oʻzgardi
draft-mine = sizning matningiz
draft-new = yangi faktlar boʻyicha
draft-keep = oʻzimnikini qoldirish
draft-keep-dropped = bosmaslik
draft-take = yangisini olish
draft-is-dropped = Xatboshi olib qoʻyilgan.
draft-lost = Joyi yoʻqolgan tuzatishlar
draft-discard = Bu tuzatishni oʻchirish
diff-first = olib tashlandi:
diff-second = qoʻshildi:
origin-none = Qogʻozning doimiy matni: unda fakt ham, qonun moddasi ham yoʻq.
origin-facts = Faktlar
origin-norms = Qonun moddalari
origin-unknown = javob yoʻq
origin-jump = Savolga oʻtish
origin-from = tahrir, boshlanishi: { $date }
origin-from-open = tahrir boshi aniqlanmagan
origin-checked = solishtirilgan: { $date }
origin-unverified = solishtirilmagan
versions-label = Saqlangan variantlar
versions-about = Qogʻoz saqlanganda, chop etilganda yoki topshirilganda variant oʻzi eslab qolinadi.
versions-empty = Hozircha bitta ham variant yoʻq.
version-keep = Shu variantni eslab qolish
version-kept-said = Variant eslab qolindi
version-restored = Variant qaytarildi; avvalgisi roʻyxatda qoldi
version-kept = sizning iltimosingiz bilan
version-exported = fayl saqlanganda
version-printed = chop etilganda
version-filed = topshirilganda
version-replaced = boshqa variant qaytarilishidan oldin
version-current = hozirgi holat
version-program = dastur { $version }
version-compare = Hozirgisi bilan solishtirish
version-restore = Qaytarish
version-all = Oʻzgarmagan xatboshilarni ham koʻrsatish
print-paper = Chop etish…
print-where = Printer
print-copies = Nusxalar soni
print-none = Bu kompyuterda chop etish navbati yoʻq. PDF saqlang va uni koʻrish dasturidan chop eting; keyin faylni oʻchiring.
print-save = PDF saqlash
print-cancel = Chop etmaslik
print-sent = Printerga yuborildi
saved-open = Ochish
paper-file = Topshirildi…
paper-file-title = Topshirildi: { $title }
paper-file-about = Dastur varaqni qanday topshirilgan boʻlsa, shunday saqlaydi: uni oxirgi belgisigacha qayta chop etish mumkin. U xizmat qiladigan muddatlarga rioya qilingan hisoblanadi.
paper-file-do = Topshirilganini yozish
paper-proof = Joʻnatma raqami, kiruvchi raqam yoki belgi
paper-proof-file = Qabul belgisi surati, ish fayllaridan
paper-proof-none = Yoʻq
paper-filed = Topshirildi: { $date }
paper-filed-said = Topshirilgani yozildi, varaq qotirildi
paper-filed-made = Varaqlar: { $pages }. Dastur { $version }, qoidalar { $content }, SHA-256 { $hash }…
paper-reprint = Topshirilganini qayta chop etish
paper-reopen = Yangi variant
paper-reopened = yangi variant tayyorlanmoqda
paper-unfile = Belgini olib tashlash
draft-choices = { $n } ta xatboshida tanlash
draft-reset =
    { $n ->
        [one] { $n } ta tuzatishni olib tashlash
       *[other] Barcha { $n } ta tuzatishni olib tashlash
    }
version-edits =
    { $n ->
        [0] tuzatishsiz
       *[other] { $n } ta tuzatish
    }
version-differ =
    { $n ->
        [0] Soʻzlar oʻsha-oʻsha.
       *[other] { $n } ta xatboshi farq qiladi.
    }

## The desk: searching, shelves, month, print

desk-search = Ish stolidan qidirish
desk-search-hint = ism, raqam, modda
desk-first-of = birinchi { $shown } ta, jami { $n }
desk-shelf-label = Ishlar qayerda turibdi
desk-shelf-desk = Ish stoli
desk-shelf-archive = Arxiv
desk-shelf-bin = Savat
desk-filter-label = Keyingi qadam
desk-filter-burning = shoshilinch
desk-filter-week = shu hafta
desk-filter-undated = muddatsiz
desk-filter-filed = topshirilgan
desk-filter-article = Modda
desk-filter-place = Sud yoki organ
desk-filter-own = oʻquv ishlarisiz
desk-facet = { $value } · { $n }
desk-as-month = Oy
desk-as-list = Roʻyxat
desk-print = Roʻyxatni chop etish
desk-close = Arxivga
desk-close-label = Ishni arxivga olib qoʻyish: { $name }
desk-closed = Ish arxivda: { $name }
desk-reopen = Ish stoliga
desk-reopen-label = Ishni ish stoliga qaytarish: { $name }
desk-restore-label = Ishni savatdan qaytarish: { $name }
desk-removed-on = savatga solingan: { $day }
desk-terms = { $n } ta muddat
desk-moved = Ishlar tartibi oʻzgardi.
desk-refresh = Yangisini koʻrsatish
desk-nothing = Bunday ishlar yoʻq.
desk-nothing-about = Qidiruv barcha javoblarga va arxivga qaraydi; ismni istalgan harflarda terish mumkin.
desk-clear = Qidiruv va saralashni tozalash
desk-archive-empty = Arxiv boʻsh.
desk-archive-empty-about = Tugagan ishlar shu yerga oʻtadi: ish stolidan ketadi, qidiruv esa ularni topadi.
desk-bin-empty = Savat boʻsh.
desk-bin-empty-about = Ish stolidan olib tashlangani savat boʻshatilguncha shu yerda turadi.
tag-closed = arxivda
tag-out = olib ketilgan: { $day }
purge = Savatni boʻshatish
purge-title = { $n } ta ishni butunlay oʻchirish
purge-about = Ishlar, ularning tarixi va fayllari ombordan oʻchiriladi. Ularni faqat hali ichida bor zaxira nusxadan qaytarish mumkin boʻladi.
purge-keep = Savatda qoldirish
purge-do = Butunlay oʻchirish
purged = { $n } ta ish oʻchirildi.
print-title = Roʻyxat: { $n } ta ish
print-about = PDF chiqadi: oxirgi kunlar, odamlar, nima qilish kerak. Fayl shifrlanmagan.
print-names = Toʻliq ismlar
print-initials = Odamlar bosh harflar bilan yoziladi: bunday varaq stolda qolib ketsa ham qoʻrqinchli emas.
print-names-warning = Ismli roʻyxatdan kimni himoya qilayotganingiz koʻrinadi. Uni qarovsiz qoldirmang.
print-do = Chop etish uchun saqlash
list-saved = Roʻyxat saqlandi:
month-before = Oldingi oy
month-after = Keyingi oy
month-today = Shu oy
month-nothing = Bu kunga hech narsa toʻgʻri kelmaydi.
month-more = va yana { $n } ta
key-month = oy yoki roʻyxat
key-search = qidirish
key-find = istalgan narsani topish
find-title = Ish, qogʻoz yoki amalni topish
find-hint = Istalgan harflardagi ism, raqam, qogʻoz, amal
find-cases = Ishlar
find-papers = Shu qogʻoz bilan yangi ish
find-commands = Amallar
find-none = Bunday narsa yoʻq.
find-new = Yangi ish
find-calculator = Muddatni hisoblash
find-vault = Ombor
find-desk = Ish stoliga
find-lock = Omborni qulflash
find-month = Bir oylik kalendar
find-archive = Arxiv
find-bin = Savat

## Recovery sheets as files, blank forms, sets, pages of a PDF

sheet-save = Bu varaqni chop etish uchun saqlash
sheet-save-anyway = Baribir saqlash
sheet-save-warning = Varaq fayli parol ostida emas. Chop eting va uni darhol oʻchiring, savatni ham boʻshating. Har bir varaq alohida faylda: ikkitasi birga omborni ochadi.
sheet-file = Varaq parolsiz saqlandi:
sheet-saved =
    { $n ->
        [one] Varaq { $which } diskda ochiq turibdi. Chop etib, faylni oʻchiring, savatni ham boʻshating.
       *[other] Varaqlar { $which } diskda ochiq turibdi, istalgan ikkitasi omborni ochadi. Chop etib, fayllarni oʻchiring, savatni ham boʻshating.
    }
door-blanks = Faqat blanklar, ishlarsiz
blanks-saved = Qoʻlda toʻldiriladigan blanklar, { $n } varaq:
vault-sets-title = Olib ketilgan
sets-about = Siz alohida ombor qilib olib ketgan ishlar. Yoʻl ombori qaytarilganda unda qilingan ish shu yerda paydo boʻladi.
sets-none = Hech narsa olib ketilmagan.
set-since = { $n } ta ish, olib ketilgan: { $day }
set-return = Qaytarish
set-forget = Yoʻl ombori endi yoʻq
set-forget-anyway = Baribir kutmaslik
set-forget-warning = Dastur endi eslatmaydi. Yoʻl ombori topilsa, uni oʻshanda ham qaytarish mumkin.
set-passphrase = Yoʻl ombori paroli
set-back = Yoʻl omboridagi ishlarni qaytarish
pdf-page-of = { $n }-sahifa, jami { $total }
pdf-page-previous = Oldingi sahifa
pdf-page-next = Keyingi sahifa
pdf-page-alt = { $name }, { $n }-sahifa
pdf-first-only = Birinchi { $shown } sahifa koʻrsatilgan, jami { $of }. Butun faylni ochiq saqlash mumkin.

## План, пути анкеты, даты с пределами, паспорт, хронология

lane-fast = Tez yoʻl
lane-fast-about = Tarjimon, himoyachini ishga kiritish va ushlab turish ustidan shikoyat. Oʻntacha javob.
lane-powers = Ishonchnoma va ishga kirish
lane-powers-about = Himoyachi yonida, ish hali oʻqilmagan.
lane-full = Toʻliq yoʻl
lane-full-about = Tanlangan qogʻoz va muddatlar boʻyicha barcha savollar.
lane-title = Hozir nima kerak
lane-left = { $n } ta savol qoldi
lane-done = javob berilgan
step-own-words = Hikoya
step-own-words-about = Odamning oʻzi qanday aytgan boʻlsa, shunday. Qogʻozlarga tushmaydi: voqealarni «Nima boʻldi» qadamiga koʻchiring.
q-intake-story = Oʻz soʻzlari bilan hikoya
q-intake-story-why = Esida turganida darhol yozib oling. Hikoyani faqat siz koʻrasiz; sudga sanali voqealar boradi.
q-client-document-valid_until = Amal qilish muddati
q-client-document-valid_until-why = Pasport muddati oʻtgan-oʻtmagani koʻrinadi. Qogʻozlarga tushmaydi.
problem-limit_missing = Ikkala chegara kerak: eng erta va eng kech kun.
problem-limits_order = Kech chegara erta chegaradan oldin turibdi. Ularni almashtiring.
sure-about = Taxminan
limits-from = eng ertasi
limits-to = eng kechi
limits-understood = { $about }. Muddatni erta kundan hisoblaymiz: shunisi xavfsiz.
plan-title = Reja
plan-now = Hozir topshirish mumkin
plan-nothing = Hozircha topshiradigan narsa yoʻq: nima boʻlganini va odam qanday qogʻozlar olganini yozing.
plan-offers = Yana kerak boʻlishi mumkin
plan-next = Keyingisi
plan-breaches = Nima buzilgan
plan-lacks = Yetishmaydi
plan-without-day = darhol
plan-missed = muddati oʻtgan
plan-why = Nega bu shu yerda
plan-fact = Fakt
plan-norm = Qonun moddasi
plan-edition = tahrir, boshlanishi: { $from }
plan-edition-open = tahrir boshi aniqlanmagan
plan-checked = solishtirilgan: { $day }
plan-unverified = solishtirilmagan
plan-readings = Talqinlar
plan-draft = Tayyorlash
plan-planned = hozircha blanksiz
plan-blocked = tuzib boʻlmaydi
plan-returned = tuzatilmasa, qaytarishadi
plan-by-hand = { $n } ta satrni qoʻlda yozish
plan-packet = { $n } ta qogʻozdan toʻplam yigʻish
plan-packet-none = Yigʻadigan narsa yoʻq: bitta ham qogʻozni tuzib boʻlmaydi
plan-authority = organ muddati
plan-then = Oʻshanda topshirish
plan-check = tekshirish
plan-record = yozish
pane-label = Savollar yonida
pane-plan = Reja
pane-page = Varaq va muddat
mrz-open = Pasport satrlarini oʻqish
mrz-about = Surat bor sahifaning pastki ikki yoki uch satri. Boʻsh joylar oʻrniga «<» belgisini qoʻying.
mrz-field = Satrlar
mrz-read = Oʻqish
mrz-take = Belgilanganini olish
mrz-present = hozir: { $value }
mrz-digit = nazorat raqami mos keladi
mrz-wrong = nazorat raqami mos kelmaydi
mrz-letters = nazorat raqami yoʻq, solishtiring
mrz-guess = taxmin, tarjima bilan solishtiring
timeline-title = Voqealar tartibi
timeline-terms = Muddatlar
timeline-empty = Ishda sanalar yoʻq. Voqealarni «Nima boʻldi» qadamida yozing.
timeline-unknown = kuni nomaʼlum
timeline-source = qayerdan: { $source }
timeline-contradictions = { $n } ta ziddiyat
timeline-agrees = Sanalar orasida ziddiyat yoʻq.
timeline-elsewhere = Sanasiz ziddiyatlar
timeline-jump = Savolga oʻtish

## Коллеги

shared-title = Hamkasblar
vault-colleagues-title = Ism va kalit
vault-handover-title = Hamkasbga berish
vault-takein-title = Hamkasbdan olish
vault-conflicts-title = Farqlar
vault-set-title = Bugungi yoʻl ombori
vault-open-title = Ochiq eksport
hand-over-short = Berish
key-hand-over = ishlarni hamkasbga berish
key-history = bu yerda nima boʻlgan
close-pane = Orqaga
desk-empty-take-in = Hamkasb yuborgan fayl.
pick-title = Qaysi ishlar
pick-find = Ism yoki modda
pick-all = Hammasini tanlash
pick-none = Hech birini tanlamaslik
pick-no-cases = Bu kompyuterda ishlar yoʻq.
pick-nothing = Bunday ishlar yoʻq. Soʻrovni oʻchiring, roʻyxat qaytadi.
pick-nobody = Bitta ham ish tanlanmagan.
along-files = ishlarda { $n } ta fayl — { $size }
along-no-files = ularda fayl yoʻq
hand-over-about = Ishlar bitta shifrlangan fayl boʻlib ketadi: butun tarixi, asoslari va fayllari bilan. Ular bu yerda ham qoladi, hamkasb tuzatishlari esa keyin qaytib, siznikilar bilan qoʻshiladi.
hand-over-nameless = Ismingiz yozilmagan, hamkasb tuzatishlar kimdanligini koʻrmaydi.
hand-over-name = Ismni yozish
hand-over-who = Kim ocha oladi
hand-over-by-words = Soʻzlarni aytadigan odamim
hand-over-by-keys = Kaliti menda bor odam
hand-over-words-about = Dastur olti soʻz oʻylab topadi va fayl yozilgach koʻrsatadi. Ularni telefonda yoki uchrashganda ayting.
hand-over-keys-about = Faylni faqat shu hamkasbning ombori ochadi. Soʻz aytish kerak boʻlmaydi.
hand-over-no-cases = Kamida bitta ishni tanlang.
hand-over-no-keys = Hamkasbni tanlang yoki uning kalitini qoʻying.
hand-over-do = Faylni yozish
written-title = Fayl yozildi
written-what = Ishlar: { $cases }, ulardagi fayllar: { $files }, tarixdagi tuzatishlar: { $edits }. Hajmi: { $size }.
written-say = Uni ochadigan soʻzlar
written-for = Kimning ombori ochadi: { $names }.
written-stays = Ishlar bu yerda ham qoldi. Soʻzlarsiz yoki kalitsiz faylni oʻqib boʻlmaydi, uni istalgan yoʻl bilan yuborish mumkin.
written-again = Yana berish
written-forget = Soʻzlar aytildi, yashirish
words-label = Soʻzlar tartib bilan
words-warning = Soʻzlarni fayl ketadigan yoʻldan boshqa yoʻl bilan ayting: telefonda ovoz bilan yoki uchrashganda. Ham fayl, ham soʻzlar kimga tushsa, hammasini oʻqiydi. Dastur ularni saqlamaydi.
words-copy = Bir daqiqaga nusxa olish
key-paste = Hamkasb kaliti
key-good = Bu kalit. Oxirgi belgilarni hamkasb bilan solishtiring: { $tail }
key-known = Bu kalit allaqachon yozilgan: { $name }
key-own = Bu sizning omboringiz kaliti. Hamkasbdan uning kalitini soʻrang.
key-name = Kimniki
key-keep = Eslab qolish
key-add = Yana bitta kalit qoʻyish
key-tail = …{ $tail }
key-forget = Unutish
key-others = Hamkasblar kalitlari
key-nobody = Hozircha bitta ham yoʻq. Hamkasb oʻz kalitini oʻzidagi xuddi shu sahifadan topadi.
key-mine = Sizning kalitingiz
key-mine-about = Uni hamkasbga istalgan yoʻl bilan bering. Kalit bilan faylni siz uchun yopish mumkin, u hech narsani ochmaydi.
key-mine-check = Hamkasb kalit toʻgʻriligini oxirgi belgilardan tekshiradi: { $tail }
key-copy = Kalitdan nusxa olish
key-copied = Kalitdan nusxa olindi.
key-qr = Kalitingiz kamera uchun kod koʻrinishida
name-label = Hamkasblar uchun ismingiz
name-about = Ish berilganda har bir tuzatishingiz yonida turadi. Yozib boʻlingan tuzatishlarda ism oʻzgarmaydi.
name-save = Yozish
name-saved = Ism yozildi.
name-forgotten = Ism olib tashlandi: tuzatishlar ismsiz boʻladi.
take-in-about = Fayldagi ishlar siznikilar bilan qoʻshiladi. Hech narsa yoʻqolmaydi: ikkovingiz bir narsani oʻzgartirgan boʻlsangiz, ikkala yozuv ham qoladi va siz hal qilasiz.
take-in-choose = Faylni tanlash
take-in-other = Boshqa fayl
take-in-open = Ochish
take-in-again = Yana fayl olish
take-in-key = Sizga fayllarni soʻzlarsiz yuborishlari uchun hamkasbga kalitingizni bering.
take-in-my-key = Kalitni koʻrsatish
heard-needed = Fayl soʻzlar bilan yopilgan.
heard-about = Ularni hamkasb aytgan tartibda tering; «ё» oʻrniga «е», katta-kichik harf farq qilmaydi.
heard-label = Soʻzlar
heard-list = Terilgan soʻzlar
heard-known = roʻyxatda bor
heard-unknown = roʻyxatda yoʻq
heard-typing = terilmoqda
heard-wrong =
    { $n ->
        [one] Dastur roʻyxatida bunday soʻz yoʻq: { $which }. Qayta soʻrang.
       *[other] Dastur roʻyxatida bunday soʻzlar yoʻq: { $which }. Qayta soʻrang.
    }
taken-title = Qabul qilindi
taken-from = { $name }, fayl sanasi: { $when }.
taken-return = Yoʻl omboridagi ishlar qaytdi.
taken-files = Ishlardagi yangi fayllar: { $n }.
taken-no-files = Ishlarda yangi fayllar yoʻq.
taken-new =
    { $n ->
        [one] Yangi ish
       *[other] Yangi ishlar
    }
taken-more = Farqsiz toʻldirilgan
taken-odds = Har xil yozilgan
taken-same = Bularning hammasi bu yerda bor edi
taken-edits =
    { $n ->
        [one] yangi tuzatish
       *[other] yangi tuzatish
    }
taken-settle = { $n } ta farqni hal qilish
taken-kept = Keyinroq ham mumkin: ikkala yozuv ham saqlangan.
shared-by-here = { $name }, shu yerda
shared-by-me = Siz, shu yerda
shared-by-nobody = Ismsiz hamkasb
shared-empty = boʻsh
shared-unread = oʻqilmagan
shared-two = Ikki yozuv: { $place }
shared-keep = Shuni qoldirish
shared-shown = hozir ishda
shared-discord-values = Siz va hamkasb har xil yozgansiz.
shared-discord-removed = Biri olib tashlagan, boshqasi oʻzgartirgan. Hal qilinmaguncha yozuv qoladi.
shared-discord-replaced = Biri hammasini almashtirgan, boshqasi bir qismini oʻzgartirgan.
shared-discord-order = Yozuvlar bir xil, tartibi har xil.
shared-tag = { $n }
shared-count = { $n } ta farq
shared-settled = Hal qilindi: { $place }
shared-unsettled = Avvalgi yozuv qaytarildi. Ikkalasi ham savol tarixida bor.
shared-overwritten = Tuzatishingiz farqni hal qildi: { $place }. Avvalgi yozuvlar tarixda.
conflicts-about = Siz va hamkasb bir-biringizdan bexabar bir narsani oʻzgartirgansiz. Qogʻozlarda «hozir ishda» deb belgilangani turadi. Nima qolishini tanlang; ikkala yozuv ham tarixda saqlanadi.
conflicts-none = Farqlar yoʻq. Siz va hamkasb bitta javobni har xil oʻzgartirsangiz, ular paydo boʻladi.
conflict-to-question = Savolga oʻtish
two-title = Ikki yozuv.
two-about = Birini tanlang yoki oʻzingiznikini yozing.
history-open = Tarix
history-title = Bu yerda nima boʻlgan: { $name }
history-empty = Bu yerda hali hech narsa yozilmagan.
history-two = Birdan ikkita yozuv turibdi: ular bir-biridan bexabar qilingan.
history-now = hozir
history-restore = Qaytarish
history-restored = Avvalgi qiymat qaytarildi.
set-about = Tanlangan ishlar va oʻz paroli bor alohida ombor: fleshkaga yoki oʻzingiz bilan olib chiqadigan noutbukka. Boshqa ishlar unda umuman yoʻq.
set-no-cases = Kerak boʻladigan ishlarni tanlang.
set-make = Jildni tanlash va yigʻish
set-made = Yoʻl ombori yigʻildi
set-there = Yoʻl omborida bor
set-there-what = Ishlar: { $cases }, ulardagi fayllar: { $files }.
set-not-there = Yoʻl omborida yoʻq
set-not-there-what =
    { $n ->
        [0] Boshqa ishlaringiz yoʻq. Parolingiz va kalitingiz ham yoʻl omborida yoʻq.
        [one] { $n } ta ish uyda qoldi. Yoʻl omborida uning ismi ham, izi ham, parolingiz ham yoʻq.
       *[other] { $n } ta ish uyda qoldi. Yoʻl omborida ularning ismlari ham, izi ham, parolingiz ham yoʻq.
    }
set-how = Qanday ishlash kerak
set-how-what = Dasturga kirishda «Boshqa jilddagi omborni ochish» tugmasini bosing, shu jildni tanlang va yoʻl ombori parolini tering. Uyga kelgach, qilingan ishni shu yerdan qaytaring.
set-again = Yana yigʻish
set-back-about = Yoʻl omborida yozilgani shu vaqt ichida bu yerda qilingani bilan qoʻshiladi.
set-back-begin = Yoʻl omboridan qaytarish
set-back-passphrase = Yoʻl ombori paroli
set-back-do = Jildni tanlash va qaytarish
set-back-delete = Yoʻl ombori joyida qoldi. Hammasi joyidaligini koʻring va uning jildini oʻzingiz oʻchiring.
set-back-done = Yoʻl omboriga qaytish
open-about = Ishlar va fayllar parolsiz, oddiy fayllar koʻrinishida: boshqa dastur yoki arxiv uchun. Hamkasb uchun «Hamkasbga berish» kerak: u yerda hammasi shifrlangan.
open-export = Ochiq eksport qilish
open-dialog = Ishlar ombordan chiqadi
open-written = Parolsiz eksport qilindi
open-import-title = Ochiq eksportni oʻqish
open-import-about = Shu dastur yozgan jild. Fayllarda qoʻlda qilingan tuzatishlar ham oʻqiladi.
open-import = Jildni tanlash
open-read = Oʻqildi
open-again = Eksportga qaytish
open-edited = Faylda qoʻlda tuzatilgan
open-missing = Jildda topilmagan fayllar
open-ignored = Eksportdan emas, tegilmadi
other-open = Boshqa jilddagi omborni ochish
other-own = Oʻz omborimga
other-away = Jilddagi ombor
paper-print-title = Chop etish: { $title }
paper-print-about = Varaq shu kompyuterning chop etish navbatiga ketadi, fayl qolmaydi. Printer va navbat xotirasini dastur oʻchirmaydi.
paper-print-do = Chop etish


# zone 1



# zone 2



# zone 3



# zone 4



# zone 5



# zone 6

family-international = BMT organlari
step-un = BMTga murojaat
step-un-about = Jeneva nimani soʻraydi. Qaysi tilda topshirsangiz, oʻsha tilda yozing.
step-un-arrest = Qanday ushlashgan: BMT uchun
step-un-arrest-about = Ishchi guruh soʻrovnomasining savollari.
step-un-urgent = Nega shoshilinch
step-un-urgent-about = Chiqarib yuborish, sogʻliq, zarar. Darhol javob berishlari shunga bogʻliq.
step-un-story = BMT uchun faktlar
step-un-story-about = Rus sudi uchun yozilganidan qisqaroq, yangidan, murojaat tilida.
step-un-claims = Nima buzilgan
step-un-claims-about = Har bir buzilish uchun faktlar bilan ikki-uch gap. Qolganini «tegishli emas» deb belgilang.
step-un-remedies = Mamlakat ichida nima qilingan
step-un-remedies-about = Sudlar va shikoyatlar vaqt tartibida, har birining natijasi bilan.
list-item-more-un-story = { $n }-voqea
list-add-more-un-story = Voqea qoʻshish
list-item-more-un-remedies = { $n }-chora
list-add-more-un-remedies = Chora qoʻshish
list-item-more-un-annexes = { $n }-ilova
list-add-more-un-annexes = Ilova qoʻshish
q-more-un-language = Qaysi tilda topshiramiz
q-more-un-language-why = Qoʻmita ingliz va rus tillarida ishlaydi; Ishchi guruh uchun inglizchasi ishonchliroq.
q-more-un-language-english = Inglizcha
q-more-un-language-russian = Ruscha
q-more-un-contact = Jenevadan keladigan xatlar uchun manzil
q-more-un-contact-why = Javob va savollar shu yerga keladi. Himoyachining manzili yaxshiroq: xat yoʻqolmasligi kerak.
q-more-un-email = Elektron pochta
q-more-un-email-why = U orqali tezroq javob berishadi; olib qoʻyilgan telefonda xatni oʻqish mumkin.
q-more-un-representative_name = Vakilning ismi murojaat tilida
q-more-un-representative_name-why = Inglizcha — lotin harflarida, pasportdagidek.
q-more-un-authority = Odamning yozma roziligi
q-more-un-authority-why = Rossiya hukumati ismni biladi: odamning roziligisiz topshirish xavfli.
q-more-un-authority-written = Ha, qogʻoz bor
q-more-un-authority-impossible = Olib boʻlmaydi
q-more-un-authority-none = Hozircha yoʻq
q-more-un-authority_reason = Nega rozilik olib boʻlmaydi
q-more-un-authority_reason-why = Kim va qachon odam oldiga kiritmadi. Murojaatga aynan kiradi.
q-more-un-confidential = Eʼlon qilinadigan qarorlarda ism
q-more-un-confidential-why = Qarorlar eʼlon qilinadi. Ismni davlatdan yashirib boʻlmaydi.
q-more-un-confidential-yes = Yashirilsin
q-more-un-confidential-no = Aytish mumkin
q-more-un-other_procedure = Boshqa xalqaro organga murojaat qilinganmi
q-more-un-other_procedure-why = Boshqa organ koʻrayotgan masalani Qoʻmita koʻrmaydi.
q-more-un-other_procedure-none = Yoʻq
q-more-un-other_procedure-pending = Ha, koʻrilmoqda
q-more-un-other_procedure-finished = Ha, tugagan
q-more-un-other_procedure_detail = Qaysi organ, qachon, qanday natija
q-more-un-other_procedure_detail-why = Murojaatga kiradi. Raqam va kun oʻsha organning xatida bor.
q-more-un-other_procedure_ended = U jarayon qachon tugagan
q-more-un-other_procedure_ended-why = Shu kundan uch yil; keyin jiddiy sabab kerak.
q-more-un-occupation = Mashgʻuloti
q-more-un-occupation-why = Soʻrovnoma kasbni soʻraydi.
q-more-un-custody_place = Qayerda saqlashmoqda: murojaat tilida
q-more-un-custody_place-why = Muassasaning nomi va manzili: davlatdan shu haqda soʻrashadi.
q-more-un-interim = Koʻrilguncha chiqarib yubormaslikni soʻrash
q-more-un-interim-why = Vaqtinchalik choralar. Soʻrov birinchi sahifada turadi; chiqarib yuborish xavfi tugʻilishi bilan soʻrang.
q-more-un-interim-yes = Soʻralsin
q-more-un-interim-no = Soʻralmasin
q-more-un-removal_on = Chiqarib yuborish qachon kutilmoqda
q-more-un-removal_on-why = Birinchi sahifada turadi. Kun aytilmagan boʻlsa — «tegishli emas».
q-more-un-removal_by = Reys yoki chegara punkti
q-more-un-removal_by-why = Reysga qarab Jeneva davlatga oʻz vaqtida murojaat qila oladi.
q-more-un-harm = Qaysi zararni tuzatib boʻlmaydi
q-more-un-harm-why = Busiz vaqtinchalik choralar boʻlmaydi: qiynoq, bolalardan ajralish, uzilgan davolanish.
q-more-un-health = Sogʻligʻi
q-more-un-health-why = Tashxis, nima kerak va nima berilmayapti. Boʻlmasa — «tegishli emas».
q-more-un-story = Voqealar tartibi
q-more-un-story-why = «Faktlar» boʻlimiga aylanadi. Qisqa: uzunini oʻqishmaydi.
q-more-un-story-on = Kun
q-more-un-story-on-why = Gap shundan boshlanadi.
q-more-un-story-at = Vaqt
q-more-un-story-at-why = Soatlar muhim boʻlganda kerak.
q-more-un-story-what = Nima boʻlgan
q-more-un-story-what-why = Uchinchi shaxsda bir-ikki gap, bahosiz.
q-more-un-story-annex = Ilova raqami
q-more-un-story-annex-why = Fakt shu boʻyicha tekshiriladi.
q-more-un-remedies = Sudlar va shikoyatlar
q-more-un-remedies-why = Qoʻmita mamlakat ichidagi choralar tugaganini talab qiladi; Ishchi guruh nima qilinganini soʻraydi.
q-more-un-remedies-on = Qaror kuni
q-more-un-remedies-on-why = Qarorlar vaqt tartibida turadi.
q-more-un-remedies-body = Kim hal qilgan
q-more-un-remedies-body-why = Sud yoki organ, murojaat tilida.
q-more-un-remedies-reference = Ish raqami
q-more-un-remedies-reference-why = Qarorda bor.
q-more-un-remedies-result = Nima soʻraldi va nima boʻldi
q-more-un-remedies-result-why = Bir gap: buzilish sudda aytilgan boʻlishi kerak.
q-more-un-remedies-annex = Ilova raqami
q-more-un-remedies-annex-why = Qaror nusxasi ilova qilinadi.
q-more-un-remedies_why = Nima ishlatilmadi va nega
q-more-un-remedies_why-why = Masalan, kassatsiya chiqarib yuborishni toʻxtatmaydi. Hammasi ishlatilgan — «tegishli emas».
q-more-un-last_decision_on = Mamlakat ichidagi oxirgi qaror
q-more-un-last_decision_on-why = Undan besh yil sanaladi; keyin jiddiy sabab kerak.
q-more-un-late = Undan besh yildan koʻp oʻtganmi
q-more-un-late-why = Oʻtgan boʻlsa, Qoʻmita sababini soʻraydi.
q-more-un-late-yes = Oʻtgan
q-more-un-late-no = Yoʻq
q-more-un-late_reason = Nega faqat hozir
q-more-un-late_reason-why = Sababsiz kech xabar suiisteʼmol deb hisoblanadi.
q-more-un-liberty = Nega ozodlikdan mahrum qilish oʻzboshimchalik
q-more-un-liberty-why = Paktning 9-moddasi: qancha, sud tekshirdimi, nima uchun.
q-more-un-treatment = Shafqatsiz muomala, sharoit
q-more-un-treatment-why = 7- va 10-moddalar: nima qilishdi, yotar joy, ovqat, shifokor.
q-more-un-return_risk = Chiqarib yuborilgach nima tahdid qiladi
q-more-un-return_risk-why = 7-modda: vatanda qiynoq yoki shafqatsizlik, shu odam haqidagi faktlar bilan.
q-more-un-expulsion = Qonuniy yashagan odamni chiqarib yuborish
q-more-un-expulsion-why = 13-modda: faqat yashash qonuniy yoki bahsli boʻlsa.
q-more-un-hearing = Adolatsiz sud
q-more-un-hearing-why = 14-modda: tarjimon, himoyachi, vaqt, ishtirok.
q-more-un-family = Oila va uni qanday ajratishmoqda
q-more-un-family-why = 17- va 23-moddalar: oilada kim bor, fuqaroligi, qaysi yildan birga.
q-more-un-equality = Kamsitish
q-more-un-equality-why = 26-modda: boshqalardan nimasi yomonroq muomala qilingan va bu nimadan koʻrinadi.
q-more-un-arrested_by = Kim ushlagan
q-more-un-arrested_by-why = Xizmat va necha kishi; familiyalari maʼlum boʻlsa.
q-more-un-arrest_place = Qayerda ushlashgan
q-more-un-arrest_place-why = Joy va shahar, murojaat tilida.
q-more-un-warrant_shown = Ushlash haqida qaror koʻrsatishdimi
q-more-un-warrant_shown-why = Ishchi guruh soʻrovnomasining savoli.
q-more-un-warrant_shown-yes = Koʻrsatishdi
q-more-un-warrant_shown-no = Koʻrsatishmadi
q-more-un-arrest_reasons = Qanday sabab aytishdi
q-more-un-arrest_reasons-why = Politsiya soʻzi bilan. Aytishmagan boʻlsa — «tegishli emas».
q-more-un-no_basis = Nega saqlashga asos yoʻq
q-more-un-no_basis-why = Muddat oʻtgan, qaror yoʻq, ozod qilishlari kerak edi.
q-more-un-no_review = Nega sud tekshirmayapti
q-more-un-no_review-why = Qancha saqlashmoqda va suddan ozod qilishni soʻrash mumkinmi.
q-more-un-annexes = Ilovalar
q-more-un-annexes-why = Nusxalar vaqt tartibida, raqamlar faktlardagidek. Tarjima yoki qisqa bayon bilan.
q-more-un-annexes-title = Bu nima
q-more-un-annexes-title-why = Ilova roʻyxatda shunday ataladi.
q-more-un-annexes-pages = Sahifalar soni
q-more-un-annexes-pages-why = Son roʻyxatda turadi.


# zone 7


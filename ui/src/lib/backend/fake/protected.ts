import type { ProtectedPage } from "../../generated/ProtectedPage";

/** Two lines of each kind; the text itself is content. */
export const PAGE: ProtectedPage = {
  sections: [
    {
      kind: "protected",
      title: "Под паролем",
      items: [
        { what: "Дела", text: "Имена, документы, сроки, черновики и их история." },
        { what: "Файлы при делах", text: "Сканы и фотографии лежат внутри хранилища." },
      ],
    },
    {
      kind: "not_protected",
      title: "Не защищено",
      items: [
        {
          what: "Открытая программа",
          text: "Пока хранилище открыто, его видит всякий, кто сел за стол.",
        },
        { what: "Напечатанное", text: "Бумага и файлы PDF живут без пароля." },
      ],
    },
  ],
};

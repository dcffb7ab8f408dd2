import office from "office-addin-prettier-config";

export default { ...office, printWidth: 110 };
